import type { CustomSeriesOption, CustomSeriesRenderItemReturn } from 'echarts';
import { paint, type Colour } from './colours.ts';

/** A shape of a picture, in pixels from its upper left corner. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;
/** From values on the axes to pixels. */
export type Place = (values: number[]) => number[];

interface TextStyle {
	colour?: Colour;
	size?: number;
	align?: 'left' | 'center' | 'right';
	is_strong?: boolean;
	/** Anticlockwise, in degrees. */
	turn?: number;
	/** Paper around the letters, where they stand on grid lines. */
	has_halo?: boolean;
}

/** A line of text whose middle stands at `y`. */
export const textShape = (text: string, x: number, y: number, style: TextStyle = {}): Shape => ({
	type: 'text',
	x,
	y,
	rotation: ((style.turn ?? 0) * Math.PI) / 180,
	silent: true,
	style: {
		text,
		fill: paint(style.colour ?? 'ink'),
		align: style.align ?? 'left',
		verticalAlign: 'middle',
		...(style.has_halo ? { stroke: paint('paper'), lineWidth: 4 } : {}),
		fontSize: style.size ?? 14,
		fontWeight: style.is_strong ? 600 : 400,
	},
});

export const rectShape = (
	x: number,
	y: number,
	width: number,
	height: number,
	colour: Colour,
	opacity = 1,
): Shape => ({
	type: 'rect',
	silent: true,
	shape: { x, y, width, height },
	style: { fill: paint(colour), opacity },
});

/** A frame drawn inside its own bounds. */
export const frameShape = (x: number, y: number, width: number, height: number, colour: Colour): Shape => ({
	type: 'rect',
	silent: true,
	shape: { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3 },
	style: { fill: 'none', stroke: paint(colour), lineWidth: 3 },
});

export const lineShape = (
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	colour: Colour,
	lineWidth = 1,
): Shape => ({
	type: 'line',
	silent: true,
	shape: { x1, y1, x2, y2 },
	style: { fill: 'none', stroke: paint(colour), lineWidth },
});

export const dotShape = (x: number, y: number, radius: number, colour: Colour): Shape => ({
	type: 'circle',
	silent: true,
	shape: { cx: x, cy: y, r: radius },
	style: { fill: paint(colour), stroke: paint('paper'), lineWidth: 1.5 },
});

/** A layer of shapes that stand on the axes of the picture; `z` above 2 lies over lines. */
export const layer = (z: number, shapes: (place: Place) => Shape[]): CustomSeriesOption => ({
	type: 'custom',
	data: [[0, 0]],
	z,
	silent: true,
	clip: false,
	renderItem: (_params, { coord }) => ({
		type: 'group',
		children: shapes((values) => coord(values)),
	}),
});
