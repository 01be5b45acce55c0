import { textWidth } from './text-width.ts';

export const ROW = 26;
const GAP = 10;

export interface DatedMark {
	lane: number;
	/** Edges of the days it covers, or may mean, in pixels. */
	start: number;
	end: number;
	is_interval: boolean;
	label: string;
	/** Its place in the list, when labels do not fit. */
	number: string;
}
interface Placed {
	row: number;
	/** Left edge of its text, in pixels. */
	left: number;
}

/** The days that a partial date may mean are shown where they are wider than the dot. */
export const hasRange = ({ is_interval, start, end }: DatedMark) => !is_interval && end - start > 10;

export const middleOf = ({ start, end }: DatedMark) => (start + end) / 2;

/** Text goes right of a point, left of it at the picture's edge, and into or after an interval. */
const choices = (mark: DatedMark, width: number) => {
	if (!mark.is_interval) {
		const half = hasRange(mark) ? (mark.end - mark.start) / 2 - 4 : 0;
		return [middleOf(mark) + half + GAP, middleOf(mark) - half - GAP - width];
	}
	return mark.end - mark.start >= width + GAP ? [mark.start + 5] : [mark.end + 6, mark.start - 6 - width];
};

/** A row of its lane for every mark and its text; null when `max_rows` a lane are not enough. */
export const laneRows = (
	marks: DatedMark[],
	n_lanes: number,
	room: { left: number; right: number },
	textOf: (mark: DatedMark) => string,
	max_rows: number,
): Placed[] | null => {
	const taken = Array.from({ length: n_lanes }, () => [] as { row: number; from: number; until: number }[]);
	const placed: Placed[] = [];
	for (const mark of marks) {
		const lane = taken[mark.lane];
		if (!lane) throw new Error(`unknown lane: ${mark.lane}`);
		const width = textWidth(textOf(mark), 13);
		const spots = Array.from({ length: max_rows }, (_, row) =>
			choices(mark, width).map((left) => ({
				row,
				left,
				from: Math.min(left, mark.start, middleOf(mark) - 5),
				until: Math.max(left + width, mark.end, middleOf(mark) + 5),
			})),
		).flat();
		const spot = spots.find(
			({ row, left, from, until }) =>
				left >= room.left &&
				left + width <= room.right &&
				lane.every((other) => other.row !== row || until + GAP < other.from || from > other.until + GAP),
		);
		if (!spot) return null;
		lane.push(spot);
		placed.push({ row: spot.row, left: spot.left });
	}
	return placed;
};
