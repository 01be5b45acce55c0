const DAY = 86_400_000;
const WRITTEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** First and last day that a date may mean (`2024`, `2024-05`, `2024-05-17`), as days since 1970-01-01. Throws on others. */
export const dayRange = (date: string): [first: number, last: number] => {
	const [, year, month, day] = WRITTEN.exec(date) ?? [];
	if (year === undefined) throw new Error(`invalid date: ${date}`);
	const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY;
	if (day !== undefined) return [first, first];
	const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
	return [first, next / DAY - 1];
};

export const yearStart = (year: number) => Date.UTC(year, 0) / DAY;
export const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();
