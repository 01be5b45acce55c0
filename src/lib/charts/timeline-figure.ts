import { formatPartialDate } from '../text/format.ts';
import { plural } from '../text/plural.ts';
import type { Words } from '../text/words.ts';
import { bothWidths, FULL } from './both-widths.ts';
import type { Colour } from './colours.ts';
import type { Figure } from './figure.ts';
import { sentences } from './figure-words.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** A dated event; `from_upper` is the last day on which it can have begun. */
export interface TimelineEvent {
	lane: string;
	from: string;
	from_upper: string | null;
	until: string | null;
	/** A few words, for the picture. */
	label: string;
	text: string;
	source: string;
}

export interface TimelineLane {
	key: string;
	label: string;
	colour: Colour;
}

/** The date as it is known: 2024, 2024-05 or 2024-05-17. */
const knownDate = (lower: string, upper: string | null): string => {
	if (upper === null || upper === lower) return lower;
	return upper.slice(0, 7) === lower.slice(0, 7) ? lower.slice(0, 7) : lower.slice(0, 4);
};

const MOST_SHORT_LABELS = 12;

export interface TimelineInput {
	figure_id: string;
	links: Figure['links'];
	lanes: readonly TimelineLane[];
	/** Oldest first. */
	events: readonly TimelineEvent[];
}

/** Dated events, one lane a kind; lanes without events are left out. */
export const timelineFigure = (words: Words, { figure_id, links, lanes, events }: TimelineInput): Figure => {
	const { timeline } = words.text.figures;
	const used = lanes.filter(({ key }) => events.some(({ lane }) => lane === key));
	const drawn = events.filter(({ lane }) => used.some(({ key }) => key === lane));
	const [first, last] = [drawn[0], drawn.at(-1)];
	// Many events are numbered, and explained in a list: a list has room for the whole text.
	const has_short_labels = drawn.length <= MOST_SHORT_LABELS;
	const dateOf = ({ from, from_upper }: TimelineEvent) => formatPartialDate(words.lang, from, from_upper);
	const draw = (width: number, id_prefix: string) =>
		timelineDrawing(
			{
				lanes: used.map((lane) => ({ ...lane })),
				events: drawn.map(({ lane, from, from_upper, until, label, text }) => ({
					lane_key: lane,
					from: knownDate(from, from_upper),
					until,
					label: has_short_labels ? label : text,
				})),
			},
			width,
			id_prefix,
		);
	return {
		figure_id,
		title: timeline.title,
		subtitle: timeline.subtitle,
		sentence:
			first && last
				? plural(words.lang, timeline.sentence, drawn.length, { from: dateOf(first), until: dateOf(last) })
				: words.text.figures.nothing,
		caveat: timeline.caveat,
		drawing: first === undefined ? null : bothWidths(figure_id, draw, FULL),
		table: {
			caption: sentences(`${timeline.title}.`, timeline.subtitle),
			columns: [
				{ key: 'date', label: timeline.date, is_number: false },
				{ key: 'lane', label: timeline.lane, is_number: false },
				{ key: 'text', label: timeline.text, is_number: false },
				{ key: 'source', label: timeline.source, is_number: false },
			],
			rows: drawn.map((event) => ({
				cells: [
					dateOf(event),
					used.find(({ key }) => key === event.lane)?.label ?? '',
					event.text,
					event.source,
				],
				href: null,
				is_selected: false,
			})),
		},
		links,
	};
};
