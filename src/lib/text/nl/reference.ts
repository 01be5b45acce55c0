import type { reference as english } from '../en/reference.ts';

export const reference: typeof english = {
	code: 'Code',
	count: 'Klachten in {year} (hooguit {bound} ernaast)',
	data_sources_title: 'Gegevensbronnen',
	data_sources_lead:
		'Waar de gegevens vandaan kwamen volgens klagers, of volgens aanbieders in hun antwoord. Een klacht kan meer bronnen noemen.',
	data_source: 'Gegevensbron',
	violation_type: 'Soort overtreding',
	data_source_group: 'Groep',
	violation_types_title: 'Soorten overtredingen',
	violation_types_lead:
		'Wat een klacht kan stellen. Een klacht is geen vaststelling; een klacht kan meer dan één soort noemen.',
	violation_group: 'Groep',
	articles: 'Artikelen',
	national_articles: 'Ander recht',
	no_articles: 'geen artikel van de AVG',
	mode: 'Te beoordelen op grond van',
	fine_tier: 'Hoogste boete',
	rule: 'Regel',
	proves: 'Wat het aantoont',
	refutes: 'Wat het weerlegt',
	decided_by: 'Beslist door een medewerker',
	also_competent: 'Andere toezichthouders',
	tiers: {
		5: '20 miljoen euro of 4 % van de wereldwijde omzet (AVG 83(5))',
		4: '10 miljoen euro of 2 % van de wereldwijde omzet (AVG 83(4))',
		none: 'geen boete op grond van de AVG',
	},
	ask: 'Een vraag stellen over deze klachten',
};
