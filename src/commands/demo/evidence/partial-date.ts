import type { Day } from '../day.ts';
import type { Random } from '../random.ts';

/** The day as people remember it: to the day, to the month (2021-06), or to the year (2021). */
export const remembered = (day: Day, random: Random, month = 0.12, year = 0.04): string => {
	if (random.chance(year)) return day.slice(0, 4);
	return random.chance(month) ? day.slice(0, 7) : day;
};

/** For what happened long ago: a third of people give a month or a year. */
export const longAgo = (day: Day, random: Random): string => remembered(day, random, 0.24, 0.14);
