import type { CustomSeriesOption, GridComponentOption, LineSeriesOption } from 'echarts';
import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from './figure.ts';
import { svgNode, type PaintedNode } from './svg-node.ts';

echarts.use([CustomChart, LineChart, GridComponent, SVGRenderer]);

export type ChartOption = echarts.ComposeOption<CustomSeriesOption | LineSeriesOption | GridComponentOption>;

interface SvgPainter {
	renderToVNode(options: {
		compress: boolean;
		animation: boolean;
		emphasis: boolean;
		willUpdate: boolean;
	}): PaintedNode;
}
const isSvgPainter = (painter: object): painter is SvgPainter => 'renderToVNode' in painter;

/** Nothing the eye can not see is sent: zrender paints an empty background and strokes of no width. */
const isVisible = ({ attrs, children }: PaintedNode) =>
	(attrs.fill !== 'none' ||
		(attrs.stroke !== undefined && attrs['stroke-width'] !== 0) ||
		(children?.length ?? 0) > 0) &&
	attrs.opacity !== 0;

/** Lays out a chart on the server, as plain nodes. Sizes in pixels; the chart is disposed of before this returns. */
export const render = (option: ChartOption, width: number, room: number, id_prefix: string): Drawing => {
	const height = Math.ceil(room);
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ animation: false, ...option });
		const painter: object = chart.getZr().painter;
		if (!isSvgPainter(painter)) throw new Error('missing painter: svg');
		const root = painter.renderToVNode({
			compress: true,
			animation: false,
			emphasis: false,
			willUpdate: false,
		});
		return {
			width,
			height,
			nodes: (root.children ?? []).filter(isVisible).map((node) => svgNode(node, id_prefix)),
		};
	} finally {
		chart.dispose();
	}
};
