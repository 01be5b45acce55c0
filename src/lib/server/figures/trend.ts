import type { Figure } from '../../charts/figure.ts';
import { trendFigure } from '../../charts/trend-figure.ts';
import { readIncidents } from '../questions/incidents.ts';
import { readSeries } from '../series.ts';
import { heldBy, type FigureRequest } from './figure-request.ts';

export const trend = async ({ context, place }: FigureRequest): Promise<Figure> => {
	const { lang } = context.words;
	const [points, incidents] = await Promise.all([
		readSeries(context, heldBy(place.question)),
		readIncidents(context.reader),
	]);
	const events = incidents.flatMap((incident) =>
		incident.from_date === null ? [] : [{ date: incident.from_date, label: incident[`text_${lang}`] }],
	);
	return trendFigure(context.words, place, points, events);
};
