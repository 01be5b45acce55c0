/** A civil date, `2024-05-17`; text order is time order. */
export type Day = string;

const millisecondsADay = 86_400_000;
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
const dayAt = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/** Days from `from` to `until`; negative when `until` is earlier. */
export const daysBetween = (from: Day, until: Day): number => numberOf(until) - numberOf(from);

export const earliest = (...days: Day[]): Day => days.reduce((left, right) => (left <= right ? left : right));

export const latest = (...days: Day[]): Day => days.reduce((left, right) => (left >= right ? left : right));

/** The day itself when it is Monday to Friday, else the Friday before: letters are stamped on working days. */
export const workingDay = (day: Day): Day => {
	// Day 0 of the count, 1 January 1970, was a Thursday.
	const weekday = (((numberOf(day) + 3) % 7) + 7) % 7;
	return weekday > 4 ? addDays(day, 4 - weekday) : day;
};
