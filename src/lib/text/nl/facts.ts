import type { facts as english } from '../en/facts.ts';

export const facts: typeof english = {
	complaints: { one: ' klacht', other: ' klachten' },
	within: ' (hooguit {bound} ernaast)',
	covered: ' in {period}; voor deze keuze zijn er alleen cijfers per afgesloten jaar',
	since: ' sinds {period}, toen deze aanbieder voor het eerst werd genoemd',
	tips: '; nog {count} tips en andere meldingen tellen niet mee (hooguit {bound} ernaast)',
	up: ' · {least} tot {most} % meer dan in {period}',
	up_open: ' · ten minste {least} % meer dan in {period}',
	down: ' · {least} tot {most} % minder dan in {period}',
	unclear:
		' · {before} in {period} (hooguit {bound} ernaast): door de afronding is niet te zeggen of het er meer of minder werden',
	no_before: ' · geen cijfer voor {period}',
	named: {
		one: ' · {count} aanbieder met naam, de overige samen',
		other: ' · {count} aanbieders met naam, de overige samen',
	},
	as_at: ' · stand op {date}',
	no_count: 'Over {vendor} zijn voor deze periode geen aantallen klachten gepubliceerd.',
	no_year:
		'Voor deze keuze zijn er alleen cijfers per afgesloten jaar, en in deze periode was nog geen jaar afgesloten.',
};
