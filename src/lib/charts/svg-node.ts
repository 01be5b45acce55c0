import type { SvgNode } from './figure.ts';

/** A node as zrender's SVG painter makes it (zrender/lib/svg/core); declared here because zrender does not export it. */
export interface PaintedNode {
	tag: string;
	attrs: Record<string, string | number | boolean | null | undefined>;
	children?: PaintedNode[];
	text?: string;
}

const TAGS = new Set([
	'g',
	'path',
	'rect',
	'circle',
	'ellipse',
	'line',
	'polyline',
	'polygon',
	'text',
	'defs',
	'clipPath',
]);
const ATTRIBUTES = new Set(
	`id d x y x1 y1 x2 y2 cx cy r rx ry width height points transform fill fill-opacity fill-rule stroke stroke-opacity
	stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity paint-order clip-path text-anchor font-size font-weight`.split(
		/\s+/,
	),
);
/** Half the height of capitals and figures of Source Sans 3, as a share of the size: centres a text without `dominant-baseline`. */
const MIDDLE = 0.33;

const rounded = (value: string | number) =>
	typeof value === 'number'
		? Math.round(value * 100) / 100
		: value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000));

/** `font-size:13px;font-weight:600` as presentation attributes: a strict CSP allows no style attribute. */
const fontOf = (style: unknown): Record<string, string | number> => {
	if (typeof style !== 'string') return {};
	const pairs = style.split(';').map((pair) => pair.split(':').map((word) => word.trim()));
	const { 'font-size': size = '13px', 'font-weight': weight } = Object.fromEntries(pairs);
	return { 'font-size': parseFloat(size), ...(weight && weight !== '400' ? { 'font-weight': weight } : {}) };
};

/** Text stands where it is put: a shift becomes its position, only a turn stays a transform. */
const positionOf = ({ x, y, transform }: PaintedNode['attrs'], size: number) => {
	const shift = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(transform ?? ''));
	const down = Number(y ?? 0) + MIDDLE * size;
	if (!shift) return { x: Number(x ?? 0), y: down };
	return { x: Number(x ?? 0) + Number(shift[1]), y: down + Number(shift[2]), transform: undefined };
};

/** Our own plain node; ids begin with `id_prefix`, so that several pictures share one page. Unknown tags throw. */
export const svgNode = (node: PaintedNode, id_prefix: string): SvgNode => {
	if (!TAGS.has(node.tag)) throw new Error(`unknown tag: ${node.tag}`);
	const font = node.tag === 'text' ? fontOf(node.attrs.style) : {};
	const position = node.tag === 'text' ? positionOf(node.attrs, Number(font['font-size'] ?? 13)) : {};
	const entries = Object.entries({ ...node.attrs, ...font, ...position }).flatMap(([name, value]) =>
		ATTRIBUTES.has(name) && (typeof value === 'string' || typeof value === 'number')
			? [[name, rounded(typeof value === 'string' ? value.replace(/\bzr\d+-/, `${id_prefix}-`) : value)]]
			: [],
	);
	return {
		tag: node.tag,
		attributes: Object.fromEntries(entries),
		children: (node.children ?? []).map((child) => svgNode(child, id_prefix)),
		text: node.text ?? null,
	};
};
