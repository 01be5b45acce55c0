import type { Period } from '../domain/period.ts';
import type { CountDimension } from './public-tables.ts';
import type { PublishedCount } from './published-count.ts';

/** One figure, and the period it covers. */
export interface Total {
	published: PublishedCount;
	covers: Period;
	/** False when the tables go by year only and other quarters were asked. */
	is_exact: boolean;
}

/** A figure a period; null where the vendor was not yet named, so its complaints are with the others. */
export interface SeriesPoint {
	/** 2024Q1 or 2024. */
	period: string;
	published: PublishedCount | null;
}

export interface BreakdownEntry {
	code: string;
	published: PublishedCount | null;
}

/** One figure a value of a dimension, the largest first. */
export interface Breakdown {
	dimension: CountDimension;
	entries: BreakdownEntry[];
	covers: Period;
	is_exact: boolean;
}

/** One figure a vendor and violation type; vendors by name, types by their total, the largest first. */
export interface Grid {
	vendors: string[];
	violation_types: string[];
	/** One list a vendor, one entry a violation type. */
	published: (PublishedCount | null)[][];
	covers: Period;
	is_exact: boolean;
}
