import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Figure as FigureData } from '../../../src/lib/charts/figure.ts';
import { lineDrawing } from '../../../src/lib/charts/line-drawing.ts';
import Figure from '../../../src/lib/components/Figure.svelte';
import QuestionSentence from '../../../src/lib/components/QuestionSentence.svelte';
import type { SentencePart } from '../../../src/lib/question/sentence.ts';
import { line } from '../../golden/charts/pictures.ts';

const words = { lang: 'en', table: 'Table', csv: 'CSV', svg: 'SVG', link: 'Link', not_shown: 'not shown' };
const figure: FigureData = {
	figure_id: 'trend',
	title: 'Complaints a quarter',
	subtitle: 'By quarter of registration',
	sentence: 'From 50 in 2019 Q1 to 255 in 2026 Q3.',
	caveat: 'Multiples of 5.',
	drawing: { wide: lineDrawing(line, 720, 'wide'), narrow: lineDrawing(line, 358, 'narrow') },
	table: {
		caption: 'Complaints by quarter',
		columns: [
			{ key: 'period', label: 'Quarter', is_number: false },
			{ key: 'count', label: 'Complaints', is_number: true },
		],
		rows: [
			...line.points.map(({ label, count }) => ({ cells: [label, count], href: null, is_selected: false })),
			{ cells: ['<b>', null], href: '/en', is_selected: true },
		],
	},
	links: { csv: '/a.csv', svg: '/a.svg', link: '/a' },
};
const page = (data: FigureData) => render(Figure, { props: { figure: data, words } }).body;

describe('a figure', () => {
	test('needs no inline style or script', () =>
		expect(page(figure)).not.toMatch(/ style=|<style|<script| on[a-z]+=/));
	test('says the same as a picture, a sentence and a table', () => {
		const markup = page(figure);
		expect(markup).toContain(figure.sentence);
		for (const { label, count } of line.points)
			expect(markup).toMatch(new RegExp(`>${label}[^]*>${count}</td>`));
	});
	test('says in words what is not shown, and escapes the rest', () => {
		expect(page(figure)).toContain('>not shown</td>');
		expect(page(figure)).toContain('&lt;b>');
	});
	test('without a picture, says why, and offers no picture to download', () => {
		const markup = page({ ...figure, drawing: null, sentence: 'No complaint matches.' });
		expect(markup).toContain('No complaint matches.');
		expect(markup).not.toContain('/a.svg');
	});
});

test('the question is a form that works without script', () => {
	const option = (value: string, is_selected: boolean) => ({ value, label: value || 'any', is_selected });
	const years = Array.from({ length: 30 }, (_, place) => option(`${1997 + place}`, place === 3));
	const parts: SentencePart[] = [
		'Complaints about ',
		{
			key: 'vendor',
			text: 'all vendors',
			is_set: false,
			controls: [{ name: 'vendor', label: 'Vendor', options: [option('', true), option('v1', false)] }],
		},
		', registered in ',
		{
			key: 'period',
			text: '2000',
			is_set: true,
			controls: [{ name: 'period', label: 'Year', options: years }],
		},
		'.',
	];
	const markup = render(QuestionSentence, {
		props: {
			parts,
			action: '/en',
			hidden: [{ name: 'taxonomyVersion', value: '1' }],
			words: { apply: 'Apply', change: 'Change' },
		},
	}).body;
	expect(markup).toMatch(/<form method="get" action="\/en"/);
	expect(markup).toContain('<input type="hidden" name="taxonomyVersion" value="1"');
	expect(markup.match(/type="radio" name="vendor"/g)).toHaveLength(2);
	expect(markup.match(/<option/g)).toHaveLength(30);
	expect(markup).toMatch(/<option value="2000" selected/);
	expect(markup.match(/type="submit"/g)).toHaveLength(2);
});
