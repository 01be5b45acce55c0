import { workingDayBetween } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendors, type Vendor } from '../world/vendors.ts';

/** A fortnight of letters, received in September 2023 and registered in October: counted in the wrong quarter. */
export const lateMail = {
	from: '2023-09-18',
	until: '2023-09-29',
	registered_from: '2023-10-16',
	registered_until: '2023-10-18',
};

export const lateLetters = (random: Random): Plan[] => {
	const shares = vendors
		.filter((vendor) => vendor.share > 0)
		.map((vendor): [Vendor, number] => [vendor, vendor.share]);
	return Array.from({ length: 34 }, (): Plan => {
		const vendor = random.weighted(shares);
		return {
			kind: 'complaint',
			received_date: workingDayBetween(lateMail.from, lateMail.until, random),
			registered_date: workingDayBetween(lateMail.registered_from, lateMail.registered_until, random),
			vendor,
			theme: random.weighted(vendor.themes),
			channel: 'letter',
		};
	});
};
