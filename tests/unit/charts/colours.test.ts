import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../../src/lib/charts/colours.ts';

const css = readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8');
const [light_css = '', dark_css = ''] = css.split('prefers-color-scheme: dark');
const tokens = (text: string) =>
	new Map(
		[...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
	);
const themes = { light: tokens(light_css), dark: tokens(dark_css) };

/** Relative luminance and contrast after WCAG 2.2. */
const luminance = (hex: string) => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
};

test('pictures and pages share their colours', () => {
	for (const [name, [light, dark]] of Object.entries(COLOURS))
		expect([name, themes.light.get(name), themes.dark.get(name)]).toEqual([name, light, dark]);
});

const TEXT: [text: string, ground: string][] = [
	...['ink', 'ink-soft', 'link', 'link-hover', 'select-ink', 'mark'].map((text): [string, string] => [
		text,
		'paper',
	]),
	['ink-soft', 'paper-sunk'],
	['demo-ink', 'demo-paper'],
	['paper', 'link'],
	['paper', 'link-hover'],
	['ink', 'seq-1'],
	['ink', 'seq-2'],
	['ink', 'seq-3'],
	['paper', 'seq-4'],
	['paper', 'seq-5'],
];
const SHAPES: [shape: string, ground: string][] = [
	'mark',
	'select',
	'rule-strong',
	'alleged',
	'computed',
	'finding',
].map((shape) => [shape, 'paper']);

describe.each(Object.entries(themes))('%s', (_name, theme) => {
	const of = (name: string) => theme.get(name) ?? `missing colour: ${name}`;
	test.each(TEXT)('%s on %s can be read (4.5 : 1)', (text, ground) => {
		expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
	});
	test.each(SHAPES)('%s on %s can be seen (3 : 1)', (shape, ground) => {
		expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
	});
});
