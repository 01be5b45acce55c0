import { addQuarters, firstDayOf, lastDayOf, type Quarter } from '../../lib/domain/period.ts';
import { addDays, daysBetween, workingDay, type Day } from './day.ts';
import type { Random } from './random.ts';

/** The first and the last day on which a complaint is registered; the last closes a quarter. */
export const firstRegistration = '2019-01-02';
export const lastRegistration = '2026-09-30';

/** Complaints a quarter, from the first quarter of 2019: slow growth, a campaign late in 2024, a press story early in 2025. */
const volumes = [
	52, 68, 92, 88, 112, 118, 105, 120, 112, 128, 120, 132, 150, 168, 172, 188, 205, 222, 212, 208, 222, 205,
	360, 455, 365, 235, 242, 262, 258, 270, 282,
];

export const quarters: readonly { quarter: Quarter; volume: number }[] = volumes.map((volume, index) => ({
	quarter: addQuarters('2019Q1', index),
	volume,
}));

/** A working day between two days, each equally likely before weekends are moved to their Friday. */
export const workingDayBetween = (from: Day, until: Day, random: Random): Day => {
	const day = workingDay(addDays(from, random.integer(0, daysBetween(from, until))));
	return day < from ? workingDayBetween(from, until, random) : day;
};

/** A day on which something of that quarter is registered. */
export const dayIn = (quarter: Quarter, random: Random): Day => {
	const first = firstDayOf(quarter);
	return workingDayBetween(first < firstRegistration ? firstRegistration : first, lastDayOf(quarter), random);
};

/** When a complaint that was registered on this day came in: mostly the same week, seldom many weeks before. */
export const receivedBefore = (registered: Day, random: Random): Day =>
	addDays(
		registered,
		-random.weighted([
			[0, 62],
			[random.integer(1, 4), 27],
			[random.integer(5, 14), 8],
			[random.integer(15, 45), 3],
		]),
	);
