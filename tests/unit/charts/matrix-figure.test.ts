import { expect, test } from 'vitest';
import type { SvgNode } from '../../../src/lib/charts/figure.ts';
import { matrixFigure } from '../../../src/lib/charts/matrix-figure.ts';
import { violationTypeCodes } from '../../../src/lib/domain/violation-types/index.ts';
import { sumOfCells } from '../../../src/lib/question/published-count.ts';
import { texts } from '../../../src/lib/text/texts.ts';

const words = { lang: 'en', text: texts.en, vendor_names: new Map([['ven-1', 'Contactfable']]) } as const;
const year = { from: '2025Q1', until: '2025Q4' } as const;
const place = {
	lang: 'en',
	page: '/en',
	question: {
		vendor: null,
		data_source: null,
		violation_type: null,
		period: year,
		comparison: 'none',
		release: null,
		taxonomy_version: null,
	},
	release_id: '2026Q3',
	taxonomy_version: '1',
} as const;

const figureOf = (counts: number[][]) =>
	matrixFigure(
		words,
		place,
		{
			vendors: ['ven-1', 'other'],
			violation_types: violationTypeCodes.slice(0, counts[0]?.length),
			published: counts.map((row) => row.map((count) => sumOfCells([count]))),
			covers: year,
			is_exact: true,
		},
		() => null,
	);
const textsOf = (nodes: SvgNode[]): string[] =>
	nodes.flatMap(({ text, children }) => [...(text === null ? [] : [text]), ...textsOf(children)]);

test('both widths show the same columns, and the subtitle says how many', () => {
	const row = Array.from({ length: 14 }, (_, column) => 1_000_000 + column * 5);
	const { drawing, subtitle, sentence } = figureOf([row, row]);
	const numbers = (nodes: SvgNode[]) => textsOf(nodes).filter((text) => /^1,000,0\d\d$/.test(text));
	const wide = numbers(drawing?.wide.nodes ?? []);
	expect(wide).toEqual(numbers(drawing?.narrow.nodes ?? []));
	expect(wide.length).toBeLessThan(20);
	expect(subtitle).toContain(`The ${wide.length / 2} highest of 14`);
	// The highest of figures so close is not known.
	expect(sentence).toBe('The figures run from 1,000,000 to 1,000,065.');
});

test('the highest figure is named where rounding leaves no doubt', () => {
	expect(
		figureOf([
			[10, 5],
			[0, 80],
		]).sentence,
	).toMatch(/^The highest figure is 80: Other vendors, “.+”\.$/);
});
