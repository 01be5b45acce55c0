import type { Language } from '../domain/label.ts';

/** What stands in a citation in English, longest first, and how Dutch law writes it. */
const dutch: readonly (readonly [RegExp, string])[] = [
	[/\bRegulation \(EEC, Euratom\) /g, 'Verordening (EEG, Euratom) '],
	[/\bDirective (\d+\/\d+)\/EC\b/g, 'Richtlijn $1/EG'],
	[/\bEDPB Guidelines /g, 'EDPB-richtsnoeren '],
	[/\bEDPB Opinion /g, 'EDPB-advies '],
	[/\boperators alone\b/g, 'alleen aanbieders van netwerken'],
	[/\bfor orders\b/g, 'bij bevelen'],
	[/\bparagraphs\b/g, 'punten'],
	[/\brecital\b/g, 'overweging'],
	[/\bArticle\b/g, 'artikel'],
	[/\bCJEU\b/g, 'HvJ EU'],
	[/\bGDPR\b/g, 'AVG'],
	[/\band\b/g, 'en'],
];

/** The law that a rule cites, as the language writes it. */
export const lawWords = (lang: Language, law: string): string =>
	lang === 'en' ? law : dutch.reduce((words, [english, written]) => words.replace(english, written), law);
