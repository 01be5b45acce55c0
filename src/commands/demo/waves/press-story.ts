import { workingDayBetween } from '../calendar.ts';
import { addDays, workingDay } from '../day.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendorOf } from '../world/vendors.ts';

/** The day on which a (fictional) newspaper wrote about the people-search site Profilefable. */
export const pressStory = '2025-02-06';

/** The surge after it: most of it within a fortnight, gone after six weeks. */
export const pressSurge = (random: Random): Plan[] => {
	const wave = (count: number, from: number, until: number): Plan[] =>
		Array.from({ length: count }, () => {
			const received = workingDayBetween(addDays(pressStory, from), addDays(pressStory, until), random);
			return {
				kind: 'complaint',
				received_date: received,
				registered_date: workingDay(addDays(received, random.integer(0, 3))),
				vendor: vendorOf('demo-profilefable'),
				theme: 'people_search',
			};
		});
	return [...wave(62, 1, 14), ...wave(34, 15, 28), ...wave(16, 29, 42)].map((plan) => ({
		...plan,
		registered_date: plan.registered_date < plan.received_date ? plan.received_date : plan.registered_date,
	}));
};
