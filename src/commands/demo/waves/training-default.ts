import { workingDayBetween } from '../calendar.ts';
import { announced } from '../evidence/training-default.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendorOf } from '../world/vendors.ts';

/** Complaints about a platform that trains on its members by default: from the announcement on, most before it takes effect. */
export const trainingWave = (random: Random): Plan[] => {
	const wave = (count: number, from: string, until: string): Plan[] =>
		Array.from({ length: count }, () => {
			const day = workingDayBetween(from, until, random);
			return {
				kind: 'complaint',
				received_date: day,
				registered_date: day,
				vendor: vendorOf('demo-netwerkfable'),
				theme: 'training_default',
			};
		});
	return [
		...wave(62, announced, '2025-09-30'),
		...wave(74, '2025-10-01', '2025-12-31'),
		...wave(30, '2026-01-01', '2026-03-31'),
		...wave(24, '2026-04-01', '2026-06-30'),
		...wave(22, '2026-07-01', '2026-09-30'),
	];
};
