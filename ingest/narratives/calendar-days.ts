const days_in_month = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month has a day; in a year that is not known, February has 29. */
export function isDay(year: number | null, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1 || day > days_in_month[month - 1]!) return false;
	return year === null || month !== 2 || day < 29 || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** "24" is 2024, "97" is 1997. */
export const fullYear = (digits: string): number => {
	const number = Number(digits);
	return digits.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
};

export const isYear = (word: string | undefined): word is string =>
	word !== undefined && /^(?:19|20)\d\d$/.test(word);
