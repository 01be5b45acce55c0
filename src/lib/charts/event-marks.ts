import { labelRows } from './label-rows.ts';
import { numberedList } from './numbered-list.ts';
import { dotShape, lineShape, textShape, type Shape } from './shapes.ts';
import { textWidth } from './text-width.ts';

const ROW = 19;
const SIZE = 13;
const GAP = 6;
const MOST_ROWS = 4;

/** An event on a period of the line; `x` is the period's place in pixels. */
export interface EventMark {
	index: number;
	x: number;
	label: string;
}
/** Where the leader of an event ends: at the line's point, or at the foot where the line has a gap. */
interface EventPlace {
	y: number;
	has_point: boolean;
}
interface Named {
	text: string;
	/** The label's middle row, counted from the line, and its left edge in pixels. */
	row: number;
	left: number;
	marks: EventMark[];
}

/** Labels beside their marks, or null when they do not all fit. */
const inWords = (marks: EventMark[], room: { left: number; right: number }): Named[] | null => {
	const widths = marks.map(({ x, label }) => ({ x, width: textWidth(label, SIZE) }));
	const placed = labelRows(widths, { ...room, max_rows: MOST_ROWS, gap: GAP });
	return (
		placed?.map((place, position) => ({
			...place,
			text: marks[position]!.label,
			marks: [marks[position]!],
		})) ?? null
	);
};

const rangeName = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);

/** Numbers in order of date above their marks; marks that stand too close share a range of numbers. */
const inNumbers = (marks: EventMark[]): Named[] => {
	const groups: { marks: EventMark[]; first: number }[] = [];
	marks.forEach((mark, position) => {
		const last = groups.at(-1);
		const distance = last ? mark.x - last.marks.at(-1)!.x : Infinity;
		if (last && distance < textWidth(rangeName(last.first, position + 1), SIZE) + GAP) last.marks.push(mark);
		else groups.push({ marks: [mark], first: position + 1 });
	});
	return groups.map(({ marks, first }) => {
		const text = rangeName(first, first + marks.length - 1);
		const middle = (marks[0]!.x + marks.at(-1)!.x) / 2;
		return { text, row: 0, left: middle - textWidth(text, SIZE) / 2, marks };
	});
};

/**
 * Names events above a line, with a leader down to each point. Labels that do not all fit become numbers, and a list below.
 * `shapes` takes the place of a point and the top of the list.
 */
export const eventMarks = (events: EventMark[], room: { left: number; right: number }) => {
	const marks = events.toSorted((one, other) => one.index - other.index);
	const words = inWords(marks, room);
	const names = words ?? inNumbers(marks);
	const labels = marks.map(({ label }) => label);
	const list = words ? null : numberedList(labels, room.right);
	const height = names.length === 0 ? 0 : (Math.max(...names.map(({ row }) => row)) + 1) * ROW;

	const shapes = (placeOf: (index: number) => EventPlace, list_top: number): Shape[] => [
		...names.flatMap(({ text, row, left, marks }) => {
			const label_y = height - (row + 0.5) * ROW;
			const top = words ? label_y - ROW / 2 + 3 : label_y + ROW / 2 - 1;
			return [
				...marks.flatMap(({ index, x }) => {
					const { y, has_point } = placeOf(index);
					const leader = lineShape(x, top, x, y, 'rule-strong');
					return has_point ? [leader, dotShape(x, y, 3.5, 'ink-soft')] : [leader];
				}),
				textShape(text, left, label_y, { size: SIZE, is_strong: !words }),
			];
		}),
		...(list?.shapes(list_top) ?? []),
	];
	return { height, list_height: list ? list.height + 10 : 0, shapes };
};
