import { barDrawing } from '../../../src/lib/charts/bar-drawing.ts';
import type { Drawing } from '../../../src/lib/charts/figure.ts';
import { lineDrawing, type LineInput } from '../../../src/lib/charts/line-drawing.ts';
import { matrixDrawing, type MatrixInput } from '../../../src/lib/charts/matrix-drawing.ts';
import { timelineDrawing, type TimelineInput } from '../../../src/lib/charts/timeline-drawing.ts';

const format = (count: number) => count.toLocaleString('en');

const counts = [
	50, 60, 85, 75, 95, 90, 80, 90, 75, 90, 85, 90, 115, 135, 135, 150, 170, 185, 175, 170, 185, 155, 300, 375, 260,
	180, 200, 230, 225, 245, 255,
];
const points = counts.map((count, place) => {
	const [year, quarter] = [2019 + Math.floor(place / 4), (place % 4) + 1];
	return { period: `${year}Q${quarter}`, label: `${year} Q${quarter}`, count };
});
const events = [
	{ period: '2024Q2', label: 'guidance on scraping' },
	{ period: '2024Q4', label: 'template campaign, 9 texts' },
];
export const line: LineInput = { points, selected: ['2025Q4', '2026Q3'], events, format };
export const crowdedLine: LineInput = {
	points: points.map((point, place) => ({ ...point, count: place === 9 ? null : point.count * 12_345 })),
	selected: ['2018Q1', '2019Q4'],
	events: [
		...events,
		{ period: '2022Q4', label: 'A first authority holds the regulation not applicable to Contactfable' },
		{ period: '2024Q4', label: 'A second authority fines Contactfable; the amount is stated in two ways' },
		{ period: '2025Q3', label: 'A third authority voices concern about the training default' },
		{ period: '2025Q4', label: 'Training starts' },
	],
	format,
};

export const bars = {
	bars: [
		{ label: 'Professional network, public', count: 340, is_selected: false },
		{ label: 'Address books of others', count: 215, is_selected: false },
		{ label: 'Professional network, restricted', count: 180, is_selected: true, href: '/en?dataSource=restricted' },
		{ label: 'Inferred', count: 0, is_selected: false },
	],
	format,
};
export const longBars = {
	bars: [
		{
			label: 'Address books and contact lists of other people, uploaded by users of a telephone application',
			count: 2_340_000,
			is_selected: false,
		},
		{
			label: 'Commercial register and comparable public registers of all other member states of the Union & <EEA>',
			count: 1_215_000,
			is_selected: true,
		},
	],
	format,
};

const vendors = ['Contactfable', 'Graphfable', 'Kompasfable', 'Leadfable', 'Profilefable AI', 'other vendors'];
const types = ['Overlong retention', 'Late notice', 'No notice', 'Vague on source', 'Late answer', 'AI training on by default'];
const named = (labels: string[]) => labels.map((label) => ({ key: label, label }));
export const matrix: MatrixInput = {
	rows: named(vendors),
	columns: named(types),
	counts: vendors.map((_, row) => types.map((_, column) => ((row * 7 + column * 11) % 13) ** 2 * 5 * ((row + column) % 4))),
	selected: { row_key: 'Leadfable', column_key: 'No notice' },
	format,
	hrefOf: (row, column) => `/en?vendor=${row}&violationType=${column}`,
};
/** 28 vendors by 12 types: more than any page is meant to show. */
export const fullMatrix: MatrixInput = {
	rows: named(Array.from({ length: 28 }, (_, place) => `Vendor ${place} of International Data Intelligence Holdings`)),
	columns: named(Array.from({ length: 12 }, (_, place) => `Objection to direct marketing, case ${place}, not honoured`)),
	counts: Array.from({ length: 28 }, (_, row) => Array.from({ length: 12 }, (_, column) => ((row * column) % 17) * 5)),
	selected: { row_key: null, column_key: null },
	format,
};

export const timeline: TimelineInput = {
	lanes: [
		{ key: 'product', label: 'Product', colour: 'ink-soft' },
		{ key: 'statement', label: 'It says', colour: 'ink-soft' },
		{ key: 'act', label: 'Acts', colour: 'mark-3' },
	],
	events: [
		{ lane_key: 'product', from: '2018-03', until: '2026-09', label: 'browser extension' },
		{ lane_key: 'statement', from: '2021', until: null, label: '“public sources”' },
		{ lane_key: 'statement', from: '2023-05', until: null, label: 'keeps 12 months' },
		{ lane_key: 'act', from: '2024-11-20', until: null, label: 'inquiry opened' },
		{ lane_key: 'act', from: '2026-03-01', until: null, label: 'order proposed' },
	],
};
export const crowdedTimeline: TimelineInput = {
	...timeline,
	events: [
		...timeline.events,
		...Array.from({ length: 9 }, (_, place) => ({
			lane_key: 'act',
			from: `2025-0${place + 1}`,
			until: null,
			label: `decision ${place + 1} on the appeal of the company against the order of the authority`,
		})),
	],
};

/** Every picture of the golden files, by name. */
export const pictures: Record<string, () => Drawing | null> = {
	'line-wide': () => lineDrawing(line, 720, 'golden'),
	'line-narrow': () => lineDrawing(line, 358, 'golden'),
	'line-crowded-wide': () => lineDrawing(crowdedLine, 720, 'golden'),
	'line-crowded-narrow': () => lineDrawing(crowdedLine, 358, 'golden'),
	'line-one-point': () => lineDrawing({ ...line, points: points.slice(0, 1) }, 358, 'golden'),
	'line-no-point': () => lineDrawing({ ...line, points: [] }, 358, 'golden'),
	'bar-wide': () => barDrawing(bars, 720, 'golden'),
	'bar-narrow': () => barDrawing(bars, 358, 'golden'),
	'bar-long-narrow': () => barDrawing(longBars, 358, 'golden'),
	'matrix-wide': () => matrixDrawing(matrix, 720, 'golden'),
	'matrix-narrow': () => matrixDrawing(matrix, 358, 'golden'),
	'matrix-full': () => matrixDrawing(fullMatrix, 1120, 'golden'),
	'timeline-full': () => timelineDrawing(timeline, 1120, 'golden'),
	'timeline-narrow': () => timelineDrawing(timeline, 358, 'golden'),
	'timeline-crowded-full': () => timelineDrawing(crowdedTimeline, 1120, 'golden'),
	'timeline-crowded-narrow': () => timelineDrawing(crowdedTimeline, 358, 'golden'),
};
