import type { Measured } from './measured-process.ts';

/** What one program took. */
export interface Figure {
	figure: string;
	label: string;
	seconds: number;
	/** Null where it could not be measured. */
	peak_bytes: number | null;
}

export const figureOf = (figure: string, label: string, { seconds, peak_bytes }: Measured): Figure => ({
	figure,
	label,
	seconds,
	peak_bytes,
});

/** What was measured before and after something else: the mean time, so that a busy hour weighs on both, and the higher peak. */
export const meanFigure = (before: Figure, after: Figure): Figure => ({
	...before,
	seconds: (before.seconds + after.seconds) / 2,
	peak_bytes:
		before.peak_bytes === null || after.peak_bytes === null
			? null
			: Math.max(before.peak_bytes, after.peak_bytes),
});
