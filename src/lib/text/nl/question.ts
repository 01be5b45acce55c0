import type { question as english } from '../en/question.ts';

export const question: typeof english = {
	sentence:
		'Klachten over {vendor}, waarbij de gegevens zouden komen uit {data_source}, wegens {violation_type}, geregistreerd in {period}, vergeleken met {comparison}.',
	vendor: { any: 'alle aanbieders', label: 'Aanbieder' },
	data_source: { any: 'elke mogelijke bron', label: 'Gegevensbron' },
	violation_type: { any: 'elke soort overtreding', label: 'Soort overtreding' },
	other_vendors: 'overige aanbieders',
	no_source_stated: 'een niet genoemde bron',
	no_violation_stated: 'een niet genoemde overtreding',
	from: 'Van',
	until: 'Tot en met',
	compare: 'Vergelijken met',
	quarter: '{quarter}e kwartaal {year}',
	range: '{from} tot en met {until}',
	previous: { one: 'het kwartaal ervoor', other: 'de {count} kwartalen ervoor' },
	year_before: { one: 'hetzelfde kwartaal een jaar eerder', other: 'dezelfde kwartalen een jaar eerder' },
	none: 'geen andere periode',
	apply: 'Tonen',
	change: 'Wijzigen',
};
