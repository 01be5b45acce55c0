import { textShape, type Shape } from './shapes.ts';
import { wrapped } from './text-width.ts';

const LINE = 18;
const NUMBER = 24;

/** Labels that found no room at their marks, as a numbered list under the picture: its height and its shapes from `top`. */
export const numberedList = (labels: string[], width: number) => {
	const items = labels.map((label) => wrapped(label, 13, width - NUMBER, 3));
	const height = items.flat().length * LINE;
	const shapes = (top: number): Shape[] => {
		let y = top + LINE / 2;
		return items.flatMap((lines, position) => {
			const number = textShape(String(position + 1), 0, y, { size: 13, is_strong: true });
			const texts = lines.map((line, place) =>
				textShape(line, NUMBER, y + place * LINE, { size: 13, colour: 'ink-soft' }),
			);
			y += lines.length * LINE;
			return [number, ...texts];
		});
	};
	return { height, shapes };
};
