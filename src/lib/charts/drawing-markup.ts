import { COLOURS, type Colour } from './colours.ts';
import type { Drawing, SvgNode } from './figure.ts';
import { textWidth, wrapped } from './text-width.ts';

/** What a picture says of itself once it has left its page. */
export interface DrawingWords {
	title: string;
	subtitle: string;
	/** The figure in a sentence, for whoever does not see it. */
	sentence: string;
	/** Source, caveat and permanent link. */
	source: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write these characters (§2.2).
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text: string) =>
	text.replace(NOT_XML, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

const MARGIN = 16;
const isColour = (name: string): name is Colour => name in COLOURS;
const colourOf = (value: string | number) => {
	const name = /^var\(--([\w-]+)\)$/.exec(String(value))?.[1];
	if (name === undefined) return null;
	if (!isColour(name)) throw new Error(`unknown colour: ${name}`);
	return name;
};

/** The width that the picture was laid out for, so that another font than ours runs over nothing. */
const lengthOf = ({ tag, text, attributes }: SvgNode) => {
	if (tag !== 'text' || text === null || 'font-family' in attributes) return '';
	const is_strong = String(attributes['font-weight']) === '600';
	const width = Math.round(textWidth(text, Number(attributes['font-size'] ?? 13), is_strong));
	return width > 0 ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : '';
};

/** Colours as they are in light, and a class a colour for dark: programs that know no custom properties read the file, too. */
const attributesOf = (node: SvgNode) => {
	const classes: string[] = [];
	const attributes = Object.entries(node.attributes).map(([name, value]) => {
		const colour = colourOf(value);
		if (colour !== null) classes.push(`${name}-${colour}`);
		return ` ${name}="${escaped(colour === null ? String(value) : COLOURS[colour][0])}"`;
	});
	const class_names = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
	return attributes.join('') + class_names + lengthOf(node);
};

const markupOf = (node: SvgNode): string => {
	const content = escaped(node.text ?? '') + node.children.map(markupOf).join('\n');
	// A link of the page leads nowhere from a file.
	if (node.tag === 'a') return content;
	return content === ''
		? `<${node.tag}${attributesOf(node)}/>`
		: `<${node.tag}${attributesOf(node)}>${content}</${node.tag}>`;
};

const usedColours = (nodes: SvgNode[]): Colour[] =>
	nodes.flatMap((node) => [
		...Object.values(node.attributes).flatMap((value) => colourOf(value) ?? []),
		...usedColours(node.children),
	]);

const darkRules = (nodes: SvgNode[]) =>
	[...new Set(usedColours(nodes))]
		.toSorted()
		.flatMap((colour) =>
			['fill', 'stroke'].map((kind) => `.${kind}-${colour}{${kind}:${COLOURS[colour][1]}}`),
		)
		.join('');

const text = (
	words: string,
	y: number,
	size: number,
	colour: Colour,
	attributes: SvgNode['attributes'] = {},
): SvgNode => ({
	tag: 'text',
	attributes: { x: 0, y, 'font-size': size, fill: `var(--${colour})`, ...attributes },
	children: [],
	text: words,
});

const lines = (words: string, width: number, size: number, top: number, colour: Colour, attributes = {}) =>
	wrapped(words, size, width, 6).map((line, place) =>
		text(line, top + size + place * size * 1.35, size, colour, attributes),
	);

const bottomOf = (nodes: SvgNode[], otherwise: number) =>
	Number(nodes.at(-1)?.attributes.y ?? otherwise - 6) + 6;

/** A drawing as an .svg file of its own, with its title above and its source below. Everything from outside is escaped. */
export const drawingMarkup = (drawing: Drawing, words: DrawingWords): string => {
	const title = lines(words.title, drawing.width * 0.94, 19, 0, 'ink', {
		'font-weight': 600,
		'font-family': "'Source Serif 4', 'Source Serif Pro', Georgia, serif",
	});
	const subtitle = lines(words.subtitle, drawing.width, 15, bottomOf(title, 0), 'ink-soft');
	const top = bottomOf(subtitle, bottomOf(title, 0)) + 12;
	const source = lines(words.source, drawing.width, 13, top + drawing.height + 12, 'ink-soft');
	const [width, height] = [drawing.width + 2 * MARGIN, bottomOf(source, top + drawing.height) + 2 * MARGIN];
	const paper: SvgNode = {
		tag: 'rect',
		attributes: { width, height, fill: 'var(--paper)' },
		children: [],
		text: null,
	};
	const picture: SvgNode = {
		tag: 'g',
		attributes: { transform: `translate(0 ${top})` },
		children: drawing.nodes,
		text: null,
	};
	const content = [...title, ...subtitle, picture, ...source];
	const body: SvgNode = {
		tag: 'g',
		attributes: { transform: `translate(${MARGIN} ${MARGIN})` },
		children: content,
		text: null,
	};
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
		`<title>${escaped(words.title)}</title>`,
		`<desc>${escaped(words.sentence)}</desc>`,
		`<style>text{font-variant-numeric:tabular-nums lining-nums}@media (prefers-color-scheme:dark){${darkRules([paper, body])}}</style>`,
		markupOf(paper),
		markupOf(body),
		'</svg>',
		'',
	].join('\n');
};
