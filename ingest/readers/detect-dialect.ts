import type { Dialect } from './csv-dialect.ts';
import { openSplitter } from './csv-records.ts';
import { isDamaged, type DamagedRecord, type SourceRecord } from './source-file.ts';

const delimiters = [',', ';', '\t', '|'];

/** How well a beginning reads under a dialect, and the values that it gives. */
interface Fit {
	dialect: Dialect;
	score: number;
	records: string[][];
}

/**
 * The dialect under which the largest part of a file's beginning reads as records as wide as its header, times the delimiters
 * that part these; of equals the plainest. A first line `sep=;` decides the delimiter. `is_whole`: the sample is the whole file.
 */
export function detectDialect(sample: string, is_whole: boolean, rows_above: number): Dialect {
	const fits = candidates(sample, rows_above).map((dialect) => fitOf(sample, is_whole, dialect));
	const [first, ...others] = fits;
	if (!first) throw new Error('missing candidates');
	const best = others.reduce((one, next) => (next.score > one.score ? next : one), first);
	// Apostrophes that stand around every value of a column are quotes, though the file reads without them, too.
	const other = isWrapped(best) ? fits.find((fit) => isSameButQuote(fit, best)) : undefined;
	return (other ?? best).dialect;
}

function candidates(sample: string, rows_above: number): Dialect[] {
	const said = /^"?sep=([^\r\n])"?\r?\n/i.exec(sample)?.[1];
	const parts = said === undefined ? delimiters.filter((one) => one === ',' || sample.includes(one)) : [said];
	const above = said === undefined ? rows_above : rows_above + 1;
	const either = (is_possible: boolean): boolean[] => (is_possible ? [false, true] : [false]);
	const found: Dialect[] = [];
	for (const newline of newlines(sample))
		for (const has_comments of either(above === 0 && sample.startsWith('#')))
			for (const is_single of either(sample.includes("'")))
				for (const has_backslashes of either(/\\["',;|\t\r\n]/.test(sample)))
					for (const delimiter of parts)
						found.push({
							delimiter,
							newline,
							quote: is_single ? "'" : '"',
							has_backslashes,
							has_comments,
							rows_above: above,
						});
	return found;
}

/** A line feed ends records where there is one, unless values alone hold some. */
function newlines(sample: string): Dialect['newline'][] {
	const has_feeds = sample.includes('\n');
	if (!/\r(?!\n)/.test(sample)) return ['\n'];
	return has_feeds ? ['\n', '\r'] : ['\r'];
}

function fitOf(sample: string, is_whole: boolean, dialect: Dialect): Fit {
	const found = [...openSplitter(dialect).read(sample, is_whole)];
	const all = found.length > 0 ? found : [...openSplitter(dialect).read(sample, true)];
	const [header, ...others] = all.slice(dialect.rows_above);
	if (!header || isDamaged(header)) return { dialect, score: 0, records: [] };
	const width = header.values.length;
	const is_plain = dialect.quote === '"' && !dialect.has_backslashes;
	let [fitting, total] = [0, 0];
	for (const record of others) {
		total += lengthOf(record);
		if (!isDamaged(record) && record.values.length === width && (is_plain || !hasQuotesLeft(record)))
			fitting += lengthOf(record);
	}
	const share = total === 0 ? 1 : fitting / total;
	const records = [header, ...others].flatMap((record) =>
		isDamaged(record) ? [] : [record.values.map((value) => value ?? '')],
	);
	// If no row fits, the header alone speaks. A single column parts nothing, and yet explains some texts better than others.
	const alone = is_plain ? share / 1000 : 0;
	return { dialect, score: width === 1 ? alone : share * (width - 1) + width / 100, records };
}

/** Values in double quotes, left as they are, show that these are the quotes of the file. */
const hasQuotesLeft = (record: SourceRecord): boolean =>
	record.values.some((value) => value !== null && /^ *"[^]*" *$/.test(value));

const lengthOf = (record: SourceRecord | DamagedRecord): number =>
	isDamaged(record)
		? record.raw.length
		: record.values.reduce((sum, value) => sum + (value?.length ?? 0) + 1, 0);

const apostrophes = /^ *'[^]*' *$/;

/** Whether apostrophes surely quote: around a whole header, a whole column, or a value with one escaped in it. */
function isWrapped({ dialect, records }: Fit): boolean {
	const [header = [], ...others] = records;
	if (dialect.quote === "'") return false;
	if (header.every((name) => apostrophes.test(name))) return true;
	if (records.flat().some((value) => apostrophes.test(value) && /.(\\'|'').*'/.test(value))) return true;
	return header.some((_, column) => {
		const values = others.map((values) => values[column] ?? '').filter((value) => value !== '');
		return values.length > 1 && values.every((value) => apostrophes.test(value));
	});
}

/** The same way to read, with apostrophes as quotes, that fits as well. */
const isSameButQuote = (fit: Fit, best: Fit): boolean =>
	fit.dialect.quote === "'" &&
	fit.dialect.delimiter === best.dialect.delimiter &&
	fit.dialect.newline === best.dialect.newline &&
	fit.dialect.has_comments === best.dialect.has_comments &&
	fit.score > 0 &&
	fit.score >= best.score;
