import type { FigureTable } from '../charts/figure.ts';

/**
 * Spreadsheets run a cell that begins so, also in full width, and some split a field at a tab or line break first:
 * the sign that makes it text is put before each (OWASP ASVS 1.2.10).
 */
const trigger = /(?<=^|[\r\n\t])(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/g;

const field = (value: string | number | null): string => {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const inert = value.replaceAll('\0', '').replace(trigger, "'");
	return `"${inert.replaceAll('"', '""')}"`;
};

/** A table as CSV (RFC 4180): a header of keys, numbers bare, every text quoted, CRLF. What is not shown is empty. */
export const csvText = ({ columns, rows }: Pick<FigureTable, 'columns' | 'rows'>): string =>
	[columns.map(({ key }) => key), ...rows.map(({ cells }) => cells)]
		.map((cells) => `${cells.map(field).join(',')}\r\n`)
		.join('');
