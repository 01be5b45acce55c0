import { toIsoDate } from './dates.ts';
import type { Cells, FileLayout } from './file-layout.ts';
import type { Mapping } from './mapping.ts';

/**
 * Prepares the orders of dates that a mapping declares (what is sent was received before): tells, of a record, which of them it breaks, in
 * sentences. Such a row is kept: one of the dates is wrong, and nobody can say which.
 */
export function openDateOrder(mapping: Mapping, layout: FileLayout): (cells: Cells) => string[] {
	const day = (headers: string[]) => {
		const read = layout.reader({ headers, refined_by: [] }, new Map());
		return (cells: Cells): string | null => {
			const value = read(cells);
			return value === null ? null : toIsoDate(value, mapping.date_formats, mapping.zone);
		};
	};
	const orders = mapping.in_order.map(({ earlier, later }) => ({
		earlier: { name: earlier[0] ?? '', day: day(earlier) },
		later: { name: later[0] ?? '', day: day(later) },
	}));
	return (cells) =>
		orders.flatMap(({ earlier, later }) => {
			const [first, second] = [earlier.day(cells), later.day(cells)];
			// Only whole days can be told apart; a day that does not exist is another rule's.
			if (!isDay(first) || !isDay(second) || first <= second) return [];
			return [`${later.name} ${second} is before ${earlier.name} ${first}`];
		});
}

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);
