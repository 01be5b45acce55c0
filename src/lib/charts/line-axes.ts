import { paint } from './colours.ts';
import type { ChartOption } from './render.ts';
import { textWidth } from './text-width.ts';

const TEXT = { color: paint('ink-soft'), fontSize: 13, fontWeight: 400 } as const;

/** Years are named at their first quarter, and as many of them as fit; `step` is the width of a period in pixels. */
const yearNames = (periods: string[], step: number) => {
	const years = periods.flatMap((period, index) =>
		/^\d{4}(Q1)?$/.test(period) ? [{ index, year: period.slice(0, 4) }] : [],
	);
	const per_year = years.length > 1 ? (years[1]!.index - years[0]!.index) * step : Infinity;
	const every = Math.max(1, Math.ceil((textWidth('2024', TEXT.fontSize) + 10) / per_year));
	const shown = years.filter((_, place) => place % every === 0);
	return new Map(shown.map(({ index, year }) => [index, year]));
};

/** Periods along the foot, counts from zero up the side with thin lines across. */
export const lineAxes = (
	periods: string[],
	step: number,
	scale: { max: number; step: number },
	format: (count: number) => string,
): Pick<ChartOption, 'xAxis' | 'yAxis'> => {
	const years = yearNames(periods, step);
	const interval = (index: number) => years.has(index);
	const line = { lineStyle: { color: paint('rule-strong') } };
	return {
		xAxis: {
			type: 'category',
			data: periods,
			axisLine: line,
			axisTick: { alignWithLabel: true, interval, ...line },
			axisLabel: {
				...TEXT,
				interval,
				formatter: (_label, index) => years.get(index) ?? '',
				hideOverlap: false,
			},
		},
		yAxis: {
			type: 'value',
			min: 0,
			max: scale.max,
			interval: scale.step,
			splitLine: { lineStyle: { color: paint('rule') } },
			axisLabel: { ...TEXT, formatter: (count) => format(count) },
		},
	};
};
