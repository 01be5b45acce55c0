import type { facts as english } from '../en/facts.ts';

export const facts: typeof english = {
	complaints: { one: ' klacht', other: ' klachten' },
	within: ' (afgerond; hooguit {bound} ernaast)',
	covered: ' {period}: voor deze keuze zijn er alleen cijfers per heel jaar',
	since: ' sinds {period}, toen deze aanbieder voor het eerst werd genoemd',
	tips: '; tips en andere meldingen, nog {count} (hooguit {bound} ernaast), tellen niet mee',
	up: ' · {least} tot {most} % meer dan {before}',
	up_most: ' · meer dan {before}, met hooguit {most} %',
	up_open: ' · ten minste {least} % meer dan {before}',
	up_somewhat: ' · meer dan {before}; door de afronding is niet te zeggen hoeveel',
	down: ' · {least} tot {most} % minder dan {before}',
	down_most: ' · minder dan {before}, met hooguit {most} %',
	unclear:
		' · {count} {before} (hooguit {bound} ernaast): door de afronding is niet te zeggen of het er meer of minder werden',
	than: 'in {period}',
	no_before: ' · geen cijfer over {period} om mee te vergelijken',
	named: {
		one: ' · {count} aanbieder met naam, de overige samen geteld',
		other: ' · {count} aanbieders met naam, de overige samen geteld',
	},
	none_named: ' · geen aanbieder met naam',
	as_at: ' · stand op {date}',
	no_count: 'Over {vendor} zijn voor deze periode geen aantallen klachten gepubliceerd.',
	no_year:
		'Voor deze keuze zijn er alleen cijfers per heel jaar, en in deze periode was nog geen jaar afgelopen.',
	totals_only: 'Deze uitgave telt te weinig klachten om uit te splitsen: zij bevat alleen totalen.',
};
