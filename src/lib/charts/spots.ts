import type { Drawing, SvgNode } from './figure.ts';

/** A part of a picture that names itself under the pointer and may lead to its own question. */
export interface Spot {
	x: number;
	y: number;
	width: number;
	height: number;
	text: string;
	href: string | null;
}

const node = (
	tag: string,
	attributes: SvgNode['attributes'],
	children: SvgNode[],
	text: string | null = null,
) => ({
	tag,
	attributes,
	children,
	text,
});
const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

const spotNode = ({ x, y, width, height, text, href }: Spot): SvgNode => {
	const place = { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
	const area = node('rect', { ...place, 'fill-opacity': 0 }, [node('title', {}, [], text)]);
	// Not a stop of the tab key: the same links stand in the figure's table.
	return href === null ? area : node('a', { href, tabindex: -1 }, [area]);
};

/** The drawing with its spots over it. */
export const withSpots = (drawing: Drawing, spots: Spot[]): Drawing => ({
	...drawing,
	nodes: [...drawing.nodes, ...spots.map(spotNode)],
});
