/** What a measured value should not exceed. */
export interface Target {
	target: string;
	label: string;
	unit: 'times' | 'percent' | 'gibibytes';
	/** Null where it could not be measured. */
	value: number | null;
	at_most: number;
}

/** Null where the value could not be measured. A value at the limit reaches the target. */
export const isReached = ({ value, at_most }: Target): boolean | null =>
	value === null ? null : value <= at_most;

/** How many times `whole` goes into `part`. Throws when there is nothing to compare with. */
export function ratio(part: number, whole: number): number {
	if (!(whole > 0)) throw new Error(`invalid whole: ${whole}`);
	return part / whole;
}

export const gibibytes = (bytes: number): number => bytes / 1024 ** 3;
