import { workingDayBetween } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendors } from '../world/vendors.ts';

/** Vendors with so few complaints in all years that they can never be named. */
export const smallVendors = (random: Random): Plan[] =>
	vendors
		.filter((vendor) => vendor.total > 0)
		.flatMap((vendor) =>
			Array.from({ length: vendor.total }, (): Plan => {
				const day = workingDayBetween('2020-06-01', '2026-09-25', random);
				return {
					kind: 'complaint',
					received_date: day,
					registered_date: day,
					vendor,
					theme: random.weighted(vendor.themes),
				};
			}),
		);
