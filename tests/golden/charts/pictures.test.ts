import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingMarkup } from '../../../src/lib/charts/drawing-markup.ts';
import { pictures } from './pictures.ts';

// Each .svg here can be opened and looked at. A difference is written beside it as `…-changed.svg`;
// when it is meant, rename it over the old one.
const path = (name: string) => new URL(`./${name}.svg`, import.meta.url);

test.each(Object.entries(pictures))('%s looks as before', (name, draw) => {
	const drawing = draw();
	if (!drawing) throw new Error(`missing drawing: ${name}`);
	const markup = drawingMarkup(drawing, {
		title: 'What people say, and <where> it came from',
		subtitle: 'Complaints a quarter; a complaint may name several',
		sentence: 'The numbers of this picture in a sentence, for whoever does not see it.',
		source: 'Herkomst demo, snapshot 2026q3-3fa91c07. Each figure is within 4 of the true one.',
	});
	const before = existsSync(path(name)) ? readFileSync(path(name), 'utf8') : null;
	if (markup === before) rmSync(path(`${name}-changed`), { force: true });
	else writeFileSync(path(`${name}-changed`), markup);
	expect(markup === before, `tests/golden/charts/${name}-changed.svg differs from ${name}.svg`).toBe(true);
});
