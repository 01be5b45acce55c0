import { describe, expect, test } from 'vitest';
import type { Drawing, SvgNode } from '../../../src/lib/charts/figure.ts';
import { lineDrawing } from '../../../src/lib/charts/line-drawing.ts';
import { matrixDrawing } from '../../../src/lib/charts/matrix-drawing.ts';
import { textWidth } from '../../../src/lib/charts/text-width.ts';
import { fullMatrix, line, matrix, pictures } from '../../golden/charts/pictures.ts';

const all = (nodes: SvgNode[]): SvgNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
const textsOf = (drawing: Drawing) => all(drawing.nodes).filter(({ tag }) => tag === 'text');
const number = (node: SvgNode, name: string) => Number(node.attributes[name] ?? 0);

/** Left and right edge of a text that is not turned. */
const edges = (node: SvgNode) => {
	const width = textWidth(
		node.text ?? '',
		number(node, 'font-size'),
		node.attributes['font-weight'] === '600',
	);
	const share = { start: 0, middle: 0.5, end: 1 }[String(node.attributes['text-anchor'] ?? 'start')] ?? 0;
	const left = number(node, 'x') - share * width;
	return [left, left + width];
};

describe.each(Object.entries(pictures))('%s', (_name, draw) => {
	const drawing = draw();
	if (!drawing) throw new Error('missing drawing');

	test('has no text under 13 px, and none outside the picture', () => {
		for (const text of textsOf(drawing)) {
			expect(number(text, 'font-size')).toBeGreaterThanOrEqual(13);
			if ('transform' in text.attributes) continue;
			const [left = 0, right = 0] = edges(text);
			expect([text.text, left > -18 && right < drawing.width + 2]).toEqual([text.text, true]);
			expect(number(text, 'y')).toBeLessThan(drawing.height);
		}
	});
	test('has no inline style, and every colour is one of the house', () => {
		for (const { attributes } of all(drawing.nodes)) {
			expect(attributes).not.toHaveProperty('style');
			for (const paint of [attributes.fill, attributes.stroke])
				if (paint !== undefined) expect(String(paint)).toMatch(/^(var\(--[\w-]+\)|none|#000)$/);
		}
	});
	test('has ids of its own only', () => {
		for (const { attributes } of all(drawing.nodes)) {
			expect(String(attributes.id ?? 'golden-')).toMatch(/^golden-/);
			expect(String(attributes['clip-path'] ?? 'url(#golden-)')).toMatch(/^url\(#golden-/);
		}
	});
	test('is the same each time', () => expect(draw()).toEqual(drawing));
});

describe('matrix', () => {
	const words = (drawing: Drawing | null) =>
		textsOf(drawing ?? { width: 0, height: 0, nodes: [] }).map(({ text }) => text);

	test('prints every number in its cell at both widths', () => {
		const numbers = matrix.counts.flat().map((count) => String(count?.toLocaleString('en')));
		for (const width of [720, 358])
			expect(words(matrixDrawing(matrix, width, 'a'))).toEqual(expect.arrayContaining(numbers));
	});
	test('leaves the drawing to the caller rather than drop a column or shrink a number', () => {
		const counts = fullMatrix.counts.map((row) => row.map(() => 1_234_567));
		expect(matrixDrawing({ ...fullMatrix, counts }, 358, 'a')).toBeNull();
		expect(matrixDrawing({ ...fullMatrix, counts }, 720, 'a')).toBeNull();
	});
});

describe('line', () => {
	const shades = (selected: [string, string] | null) =>
		all(lineDrawing({ ...line, selected }, 720, 'a').nodes).filter(
			({ attributes }) => attributes['fill-opacity'] === 0.09,
		);

	test('shades the part of the selection that lies within the points', () => {
		expect(shades(null)).toHaveLength(0);
		expect(shades(['2010Q1', '2012Q4'])).toHaveLength(0);
		expect(shades(['2010Q1', '2019Q2'])).toHaveLength(1);
	});
	test('an event in a gap marks no point, as there is no figure', () => {
		const dots = (count: number | null) =>
			all(
				lineDrawing(
					{
						...line,
						points: line.points.map((point, place) => (place === 5 ? { ...point, count } : point)),
						events: [{ period: line.points[5]!.period, label: 'event' }],
					},
					720,
					'a',
				).nodes,
			).filter(({ tag }) => tag === 'circle').length;
		expect(dots(85)).toBe(2);
		expect(dots(null)).toBe(1);
	});
	test('names every period under the pointer', () => {
		const titles = all(lineDrawing(line, 720, 'a').nodes).filter(({ tag }) => tag === 'title');
		expect(titles.map(({ text }) => text)).toEqual(
			line.points.map(({ label, count }) => `${label}: ${count}`),
		);
	});
});
