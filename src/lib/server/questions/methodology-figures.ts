import type { Reader } from '../database.ts';
import statement from './methodology-figures.sql?raw';

export interface MethodologyFigure {
	figure: string;
	value: string;
	unit: string | null;
	text_en: string;
	text_nl: string;
}

/** The figures that the methodology page states about this release. */
export const readMethodologyFigures = (reader: Reader): Promise<MethodologyFigure[]> =>
	reader.rows<MethodologyFigure>(statement);
