/** A count axis from 0 in steps of 1, 2 or 5 times a power of ten, with at most `most_steps` steps. */
export const countScale = (highest: number, most_steps: number) => {
	const rough = Math.max(highest, 1) / most_steps;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10));
	return { max: step * Math.ceil(Math.max(highest, 1) / step), step };
};
