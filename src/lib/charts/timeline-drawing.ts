import { dayRange, yearOf, yearStart } from './calendar.ts';
import type { Colour } from './colours.ts';
import type { Drawing } from './figure.ts';
import { numberedList } from './numbered-list.ts';
import { render } from './render.ts';
import { layer, lineShape, textShape } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { laneRows, ROW, type DatedMark } from './timeline-lanes.ts';
import { markShapes } from './timeline-marks.ts';

export interface TimelineInput {
	/** From top to bottom. */
	lanes: { key: string; label: string; colour: Colour }[];
	/** Dates are `2024`, `2024-05` or `2024-05-17`; `until` is null for what happened once. */
	events: { lane_key: string; from: string; until: string | null; label: string }[];
}

const LANE_GAP = 14;
const LANE_LABEL = 22;

/** Where an event stands: a day, or the middle of the days that it may mean. */
const dated = ({ from, until }: TimelineInput['events'][number]) => {
	const [first, latest_start] = dayRange(from);
	const last = until === null ? latest_start : dayRange(until)[1];
	return { first, last, is_interval: until !== null };
};

/** Years that fit, as many as the width allows. */
const yearTicks = (first: number, last: number, width: number) => {
	const n = last - first + 1;
	const every = Math.max(1, Math.ceil(((textWidth('2024', 13) + 12) * n) / width));
	return Array.from({ length: Math.ceil(n / every) }, (_, place) => first + place * every);
};

/**
 * Lanes of dated events. A date known to the year or month is drawn at its middle, with a line over the days it may mean.
 * Labels stand at their marks while every one finds room; else numbers do, and the labels follow as a list in order of date.
 */
export const timelineDrawing = (
	{ lanes, events }: TimelineInput,
	width: number,
	id_prefix: string,
): Drawing => {
	const is_narrow = width < 600;
	const left = is_narrow ? 8 : Math.max(0, ...lanes.map(({ label }) => textWidth(label, 15, true))) + 20;
	const sorted = events
		.map((event) => ({ ...event, ...dated(event) }))
		.toSorted((one, other) => one.first - other.first || one.last - other.last);
	const first_year = yearOf(Math.min(...sorted.map(({ first }) => first), Infinity) || 0);
	const last_year = yearOf(Math.max(...sorted.map(({ last }) => last), -Infinity) || 0);
	const [start, end] = [yearStart(first_year || 1970), yearStart((last_year || 1970) + 1)];
	const xOf = (day: number) => left + ((width - left - 8) * (day - start)) / (end - start);

	const marks = sorted.map((event, position): DatedMark => ({
		lane: lanes.findIndex(({ key }) => key === event.lane_key),
		start: xOf(event.first),
		end: xOf(event.last + 1),
		is_interval: event.is_interval,
		label: event.label,
		number: String(position + 1),
	}));
	const room = { left: is_narrow ? 0 : left, right: width };
	const direct = laneRows(marks, lanes.length, room, (mark) => mark.label, is_narrow ? 4 : 3);
	const rows = direct ?? laneRows(marks, lanes.length, room, (mark) => mark.number, marks.length) ?? [];
	const list = direct
		? null
		: numberedList(
				sorted.map(({ label }) => label),
				width,
			);

	const above = is_narrow ? LANE_LABEL : 0;
	const heights = lanes.map((_, lane) => {
		const used = rows.filter((_, position) => marks[position]!.lane === lane).map(({ row }) => row + 1);
		return above + Math.max(1, ...used) * ROW + LANE_GAP;
	});
	const topOf = (lane: number) => heights.slice(0, lane).reduce((sum, height) => sum + height, 6);
	const bottom = topOf(lanes.length);

	const ticks = yearTicks(first_year || 1970, last_year || 1970, width - left).flatMap((year) => [
		lineShape(xOf(yearStart(year)), 0, xOf(yearStart(year)), bottom, 'rule'),
		textShape(String(year), xOf(yearStart(year)) + (is_narrow ? -4 : 0), bottom + 14, {
			size: 13,
			colour: 'ink-soft',
			align: is_narrow ? 'left' : 'center',
		}),
	]);
	const names = lanes.map(({ label }, lane) =>
		textShape(label, 0, topOf(lane) + (is_narrow ? LANE_LABEL : ROW) / 2, { size: 15, is_strong: is_narrow }),
	);
	const shapes = rows.flatMap((placed, position) => {
		const mark = marks[position]!;
		const y = topOf(mark.lane) + above + (placed.row + 0.5) * ROW;
		return markShapes(mark, placed.left, y, lanes[mark.lane]!.colour, direct ? mark.label : mark.number);
	});
	return render(
		{
			grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
			xAxis: { type: 'value', show: false },
			yAxis: { type: 'value', show: false },
			series: [layer(2, () => [...ticks, ...names, ...shapes, ...(list?.shapes(bottom + 34) ?? [])])],
		},
		width,
		bottom + 26 + (list ? list.height + 10 : 0),
		id_prefix,
	);
};
