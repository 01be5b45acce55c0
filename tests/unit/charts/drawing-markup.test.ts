import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingMarkup } from '../../../src/lib/charts/drawing-markup.ts';
import type { Drawing } from '../../../src/lib/charts/figure.ts';
import { svgNode } from '../../../src/lib/charts/svg-node.ts';

const words = { title: 'Title', subtitle: 'Unit', sentence: 'Sentence', source: 'Source' };
const text = (content: string, attributes = {}): Drawing => ({
	width: 100,
	height: 20,
	nodes: [{ tag: 'text', attributes: { x: 0, y: 13, ...attributes }, children: [], text: content }],
});

test('no text from outside becomes markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (content) => {
			const markup = drawingMarkup(text(content), {
				...words,
				title: content,
				source: content,
				sentence: content,
			});
			const plain = markup.replace(
				/<\/?(svg|title|desc|style|rect|g|text)( [a-zA-Z:-]+="[^"<>]*")*\/?>/g,
				'',
			);
			expect(plain).not.toMatch(/[<>]/);
			expect(plain).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
		}),
	);
});

test('an attribute can not be left', () => {
	expect(drawingMarkup(text('x', { 'text-anchor': '"><script>' }), words)).toContain(
		'"&quot;&gt;&lt;script&gt;"',
	);
});

test('colours are literal in light, and change in dark by class', () => {
	const markup = drawingMarkup(text('x', { fill: 'var(--mark)' }), words);
	expect(markup).toContain('fill="#12436d" class="fill-mark"');
	expect(markup).toMatch(/prefers-color-scheme:dark\)\{.*\.fill-mark\{fill:#6bace6\}/);
	expect(() => drawingMarkup(text('x', { fill: 'var(--elsewhere)' }), words)).toThrow(
		'unknown colour: elsewhere',
	);
});

test('a link of the page does not reach the file', () => {
	const { nodes } = text('x');
	const link = { tag: 'a', attributes: { href: '/en' }, children: nodes, text: null };
	expect(drawingMarkup({ width: 1, height: 1, nodes: [link] }, words)).not.toContain('/en');
});

test('a painted node keeps known attributes only, and no style', () => {
	const attrs = {
		style: 'font-size:14px;font-family:Any;font-weight:600;',
		transform: 'translate(3 4)',
		x: 1,
		onclick: 'x',
		ecmeta_silent: 'true',
	};
	expect(svgNode({ tag: 'text', attrs, text: '<b>' }, 'a')).toEqual({
		tag: 'text',
		attributes: { x: 4, y: 8.62, 'font-size': 14, 'font-weight': '600' },
		children: [],
		text: '<b>',
	});
	expect(() => svgNode({ tag: 'script', attrs: {} }, 'a')).toThrow('unknown tag: script');
});
