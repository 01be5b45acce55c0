import { paint } from './colours.ts';
import { eventMarks } from './event-marks.ts';
import type { Drawing } from './figure.ts';
import { lineAxes } from './line-axes.ts';
import { render } from './render.ts';
import { countScale } from './scale.ts';
import { dotShape, layer, rectShape, textShape, type Place, type Shape } from './shapes.ts';
import { withSpots } from './spots.ts';
import { textWidth } from './text-width.ts';

export interface LineInput {
	/** Quarters (`2024Q1`) or years (`2024`), oldest first; a count of null leaves a gap. */
	points: { period: string; label: string; count: number | null }[];
	/** First and last period asked for; what lies outside the points is not shaded. */
	selected: [from: string, until: string] | null;
	events: { period: string; label: string }[];
	format: (count: number) => string;
}

const isSelected = (selected: LineInput['selected'], period: string) =>
	selected !== null && selected[0] <= period && period <= selected[1];

/** Counts a period as a line from zero: the selected range shaded, events named at their period, the last value named. */
export const lineDrawing = (input: LineInput, width: number, id_prefix: string): Drawing => {
	const { points, selected, events, format } = input;
	const scale = countScale(Math.max(0, ...points.map(({ count }) => count ?? 0)), 5);
	const last = points.findLastIndex(({ count }) => count !== null);
	const last_text = last < 0 ? '' : format(points[last]!.count!);
	const left = Math.ceil(textWidth(format(scale.max), 13) + 10);
	const right = Math.ceil(textWidth(last_text, 14, true) + 8);
	const step = (width - left - right) / Math.max(points.length, 1);
	const placed = events.map(({ period, label }) => ({
		label,
		index: points.findIndex((point) => point.period === period),
	}));
	const marks = eventMarks(
		placed
			.filter(({ index }) => index >= 0)
			.map((event) => ({ ...event, x: left + (event.index + 0.5) * step })),
		{ left: left + 2, right: width },
	);
	const top = marks.height + 12;
	const plot = width < 600 ? 170 : 200;

	const shading = (): Shape[] => {
		const first = points.findIndex(({ period }) => isSelected(selected, period));
		const n = points.filter(({ period }) => isSelected(selected, period)).length;
		return n === 0 ? [] : [rectShape(left + first * step, top, n * step, plot, 'select', 0.09)];
	};
	const names = (place: Place): Shape[] => {
		const at = (index: number) => place([index, points[index]!.count ?? 0]);
		const alone = points.flatMap(({ count }, index) => {
			const has_neighbour = points[index - 1]?.count != null || points[index + 1]?.count != null;
			const [x = 0, y = 0] = at(index);
			return count === null || has_neighbour ? [] : [dotShape(x, y, 3, 'mark')];
		});
		const [x = 0, y = 0] = last < 0 ? [] : at(last);
		return [
			...alone,
			...marks.shapes(
				(index) => ({ y: at(index)[1]!, has_point: points[index]!.count !== null }),
				top + plot + 34,
			),
			...(last < 0 ? [] : [dotShape(x, y, 4, 'mark')]),
			textShape(last_text, x + 8, y, { colour: 'mark', is_strong: true, has_halo: true }),
		];
	};
	const drawing = render(
		{
			grid: { left, right, top, height: plot, outerBoundsMode: 'none' },
			...lineAxes(
				points.map(({ period }) => period),
				step,
				scale,
				format,
			),
			series: [
				layer(1, shading),
				{
					type: 'line',
					data: points.map(({ count }) => count ?? '-'),
					showSymbol: false,
					silent: true,
					lineStyle: { color: paint('mark'), width: 2.25, join: 'round' },
				},
				layer(4, names),
			],
		},
		width,
		top + plot + 28 + marks.list_height,
		id_prefix,
	);
	const spots = points.flatMap(({ label, count }, index) =>
		count === null
			? []
			: [
					{
						x: left + index * step,
						y: top,
						width: step,
						height: plot,
						text: `${label}: ${format(count)}`,
						href: null,
					},
				],
	);
	return withSpots(drawing, spots);
};
