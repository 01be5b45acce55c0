import type { Colour } from './colours.ts';
import { dotShape, lineShape, rectShape, textShape, type Shape } from './shapes.ts';
import { hasRange, middleOf, type DatedMark } from './timeline-lanes.ts';

const BAND = 18;

/** A band for an interval; a dot for a point, on a line over the days that a partial date may mean. */
export const markShapes = (
	mark: DatedMark,
	text_left: number,
	y: number,
	colour: Colour,
	text: string,
): Shape[] => {
	const label = textShape(text, text_left, y, { size: 13, has_halo: !mark.is_interval });
	if (mark.is_interval) {
		const width = Math.max(3, mark.end - mark.start);
		return [
			rectShape(mark.start, y - BAND / 2, width, BAND, 'seq-1'),
			lineShape(mark.start, y - BAND / 2, mark.start, y + BAND / 2, colour, 2),
			label,
		];
	}
	const range = hasRange(mark) ? [lineShape(mark.start, y, mark.end, y, 'rule-strong', 2)] : [];
	return [...range, dotShape(middleOf(mark), y, 5.5, colour), label];
};
