import type { InputColumn } from '../../src/lib/domain/input-tables.ts';
import type { DateFormat } from '../mapping/dates.ts';
import type { NumberFormat } from '../mapping/numbers.ts';

const dateShape = /^\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}.*)?$|^\d{1,2}[/.-]\d{1,2}[/.-](\d{2}|\d{4})$/;
const numberShape = /^-?\d{1,3}([.,\s]?\d{3})*([.,]\d+)?$/;
const blanks = ['N/A', 'n/a', 'NA', 'None', 'none', 'null', 'NULL', '-', '--', 'n.v.t.'];

/** What publishers write where they have nothing to say. */
export const blanksAmong = (values: string[]): string[] => blanks.filter((blank) => values.includes(blank));

/** Whether four in five of the values have a shape; without any value, nothing has one. */
const mostly = (values: string[], shape: (value: string) => boolean): boolean =>
	values.length > 0 && values.filter(shape).length * 5 >= values.length * 4;

export const areDates = (values: string[]): boolean => mostly(values, (value) => dateShape.test(value));

/** Whether a column of these values can be one of our words, by the kind of value it holds. */
export function canHold(column: InputColumn, values: string[]): boolean {
	if (column.value_kind === 'date')
		return areDates(values) || mostly(values, (value) => /^\d{4}$/.test(value));
	if (column.value_kind === 'number') return mostly(values, (value) => numberShape.test(value));
	const n_distinct = new Set(values).size;
	if (column.value_kind === 'yes_no') return n_distinct > 0 && n_distinct <= 3;
	return column.codes === null || n_distinct <= 60;
}

/** The formats of the dates among the values; the American order only where a day beyond the twelfth shows it. */
export function dateFormatsOf(values: string[]): DateFormat[] {
	const parts = values
		.map((value) => /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(value))
		.filter((found) => found !== null);
	const formats: DateFormat[] = ['iso'];
	if (parts.some(([, , second]) => Number(second) > 12)) formats.push('month/day/year');
	else if (parts.length > 0) formats.push('day/month/year');
	if (values.some((value) => /^\d{4}-\d{2}-\d{2}[T ]\d/.test(value))) formats.push('timestamp');
	return formats;
}

/** The format of the numbers among the values, by what separates their thousands. */
export function numberFormatOf(values: string[]): NumberFormat {
	if (values.some((value) => /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(value))) return '1,234.5';
	if (values.some((value) => /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(value))) return '1.234,5';
	return values.some((value) => /^-?\d{1,3}(\s\d{3})+(,\d+)?$/.test(value)) ? '1 234,5' : '1234.5';
}
