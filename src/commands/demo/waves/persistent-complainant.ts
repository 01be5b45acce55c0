import { workingDayBetween } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendorOf } from '../world/vendors.ts';

/** One person with 42 complaints about one small vendor: many complaints, yet no ground to name it. */
export const persistentComplainant = (random: Random): Plan[] =>
	Array.from({ length: 42 }, (): Plan => {
		const day = workingDayBetween('2022-01-10', '2024-12-20', random);
		return {
			kind: 'complaint',
			received_date: day,
			registered_date: day,
			vendor: vendorOf('demo-kenfabel'),
			theme: 'erasure',
			person: { key: 'person-persistent@example', country: 'NL', language: 'nl', authority: 'nl-demo' },
			channel: 'e_mail',
		};
	});
