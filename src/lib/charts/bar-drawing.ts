import type { Drawing } from './figure.ts';
import { render } from './render.ts';
import { withSpots } from './spots.ts';
import { layer, lineShape, rectShape, textShape } from './shapes.ts';
import { textWidth, wrapped } from './text-width.ts';

export interface BarInput {
	/** From top to bottom; the order is the caller's. */
	bars: { label: string; count: number; is_selected: boolean; href?: string | null }[];
	format: (count: number) => string;
}

const SIZE = 15;
const LINE = 19;
const BAR = 15;

/** Labels stand left of the bars in at most two lines; where the room is too small for that, above them. */
const layout = (labels: string[], width: number) => {
	const widest = Math.max(0, ...labels.map((label) => textWidth(label, SIZE, true)));
	const room = Math.min(widest, width * 0.44);
	const beside = labels.map((label) => wrapped(label, SIZE, room, 2));
	const is_whole = beside.every((lines) => !lines.some((line) => line.endsWith('…')));
	if (is_whole || width >= 600) return { is_above: false, lines: beside, left: room + 14 };
	return { is_above: true, lines: labels.map((label) => wrapped(label, SIZE, width, 2)), left: 0 };
};

/** Horizontal bars from zero, each with its number at the end; the selected one in the colour of the question. */
export const barDrawing = ({ bars, format }: BarInput, width: number, id_prefix: string): Drawing => {
	const { is_above, lines, left } = layout(
		bars.map(({ label }) => label),
		width,
	);
	const heights = lines.map((label) => label.length * LINE + (is_above ? BAR + 10 : 7));
	const tops = heights.map((_, position) =>
		heights.slice(0, position).reduce((sum, height) => sum + height, 0),
	);
	const height = heights.reduce((sum, height) => sum + height, 2);
	const number_room = Math.max(0, ...bars.map(({ count }) => textWidth(format(count), 14, true))) + 8;
	const max = Math.max(1, ...bars.map(({ count }) => count));

	const shapes = bars.flatMap(({ count, is_selected }, position) => {
		const [top, room, label] = [tops[position]!, heights[position]!, lines[position]!];
		const text_top = is_above ? top : top + (room - label.length * LINE) / 2;
		const bar_top = is_above ? top + label.length * LINE + 2 : top + (room - BAR) / 2;
		const length = ((width - left - number_room) * count) / max;
		return [
			...label.map((line, place) =>
				textShape(line, 0, text_top + (place + 0.5) * LINE, { size: SIZE, is_strong: is_selected }),
			),
			...(is_above ? [lineShape(0.5, bar_top, 0.5, bar_top + BAR, 'rule-strong')] : []),
			rectShape(left, bar_top, length, BAR, is_selected ? 'select' : 'mark'),
			textShape(format(count), left + length + 6, bar_top + BAR / 2, {
				colour: is_selected ? 'select-ink' : 'ink-soft',
				is_strong: is_selected,
			}),
		];
	});
	const base = is_above ? [] : [lineShape(left - 0.5, 0, left - 0.5, height, 'rule-strong')];
	const spots = bars.flatMap(({ label, count, href }, position) => {
		const [y, height] = [tops[position]!, heights[position]!];
		return !href ? [] : [{ x: 0, y, width, height, text: `${label}: ${format(count)}`, href }];
	});
	const drawing = render(
		{
			grid: { left, right: number_room, top: 0, bottom: 0, outerBoundsMode: 'none' },
			xAxis: { type: 'value', min: 0, max, show: false },
			yAxis: { type: 'value', show: false },
			series: [layer(2, () => [...shapes, ...base])],
		},
		width,
		height,
		id_prefix,
	);
	return withSpots(drawing, spots);
};
