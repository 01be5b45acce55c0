import { tableAt } from '../comma-separated.ts';
import type { Random } from '../random.ts';
import { weightsOf } from './weights.ts';

/** What a story is about; it decides which violation types, harms and facts a complaint carries. */
export interface Theme {
	theme: string;
	/** Violation types with the percentage of stories that allege them; the first is the heart of the story. */
	violation_types: [string, number][];
	harms: [string, number][];
	/** Percentage of stories in which somebody called, wrote or sent a message. */
	contact: number;
}

const themes = new Map(
	tableAt(new URL('themes.csv', import.meta.url)).map((row): [string, Theme] => [
		row.theme ?? '',
		{
			theme: row.theme ?? '',
			violation_types: weightsOf(row.violation_types ?? ''),
			harms: weightsOf(row.harms ?? ''),
			contact: Number(row.contact),
		},
	]),
);

export const themeNames = [...themes.keys()];

/** Throws on a theme that the table lacks. */
export const themeOf = (name: string): Theme => {
	const theme = themes.get(name);
	if (!theme) throw new Error(`unknown theme: ${name}`);
	return theme;
};

/** One or more of the theme's violation types. */
export const allegedIn = (theme: Theme, random: Random): string[] => {
	const alleged = theme.violation_types.filter(([, percent]) => random.chance(percent / 100));
	return alleged.length > 0 ? alleged.map(([code]) => code) : [random.weighted(theme.violation_types)];
};
