/** A calendar quarter, written as in addresses and tables: 2024Q1. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** Quarters from `from` up to and including `until`. */
export interface Period {
	from: Quarter;
	until: Quarter;
}

const quarterPattern = /^[12]\d{3}Q[1-4]$/;

export const isQuarter = (text: string): text is Quarter => quarterPattern.test(text);

export const yearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4));

/** Quarters counted from the year 0, so that arithmetic is plain addition. */
const indexOf = (quarter: Quarter): number => yearOf(quarter) * 4 + Number(quarter.slice(5)) - 1;

const quarterAt = (index: number): Quarter =>
	`${Math.floor(index / 4)}Q${((index % 4) + 1) as 1 | 2 | 3 | 4}`;

export const addQuarters = (quarter: Quarter, quarters: number): Quarter =>
	quarterAt(indexOf(quarter) + quarters);

/** Negative when `left` is earlier, 0 when equal. */
export const compareQuarters = (left: Quarter, right: Quarter): number => indexOf(left) - indexOf(right);

export const periodLength = (period: Period): number => indexOf(period.until) - indexOf(period.from) + 1;

/** Every quarter of the period, oldest first; none when it ends before it begins. */
export const quartersOf = (period: Period): Quarter[] =>
	Array.from({ length: Math.max(0, periodLength(period)) }, (_, offset) => addQuarters(period.from, offset));

export const periodOfYear = (year: number): Period => ({ from: `${year}Q1`, until: `${year}Q4` });

/** Calendar years that lie wholly inside the period, oldest first. */
export const wholeYearsOf = (period: Period): number[] => {
	const years = [...new Set(quartersOf(period).map(yearOf))];
	return years.filter((year) => {
		const { from, until } = periodOfYear(year);
		return compareQuarters(period.from, from) <= 0 && compareQuarters(until, period.until) <= 0;
	});
};

/** The period of the same length that ends where this one begins. */
export const previousPeriod = (period: Period): Period => {
	const length = periodLength(period);
	return { from: addQuarters(period.from, -length), until: addQuarters(period.from, -1) };
};

/** The same quarters one year earlier. */
export const yearBefore = (period: Period): Period => ({
	from: addQuarters(period.from, -4),
	until: addQuarters(period.until, -4),
});

/** The quarter a civil date (2024-05-17) falls in. */
export const quarterOfDate = (date: string): Quarter => {
	const month = Number(date.slice(5, 7));
	return `${Number(date.slice(0, 4))}Q${Math.ceil(month / 3) as 1 | 2 | 3 | 4}`;
};

const lastDays = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
const firstDays = { 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' } as const;
const numberOf = (quarter: Quarter) => Number(quarter.slice(5)) as 1 | 2 | 3 | 4;

export const firstDayOf = (quarter: Quarter): string => `${yearOf(quarter)}-${firstDays[numberOf(quarter)]}`;
export const lastDayOf = (quarter: Quarter): string => `${yearOf(quarter)}-${lastDays[numberOf(quarter)]}`;

/** The last quarter that had ended on the date `closed_until`. */
export const lastClosedQuarter = (closed_until: string): Quarter => {
	const quarter = quarterOfDate(closed_until);
	return lastDayOf(quarter) <= closed_until ? quarter : addQuarters(quarter, -1);
};

/** The last calendar year that had ended on the date `closed_until`. */
export const lastClosedYear = (closed_until: string): number => {
	const year = Number(closed_until.slice(0, 4));
	return closed_until.endsWith('-12-31') ? year : year - 1;
};
