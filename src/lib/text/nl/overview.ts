import type { overview as english } from '../en/overview.ts';

export const overview: typeof english = {
	title: 'Klachten over aanbieders van persoonsgegevens',
	record_title: 'Uit het openbare dossier',
	record_lead:
		'Per zaak de nieuwste stap van een toezichthouder, rechter of platform. Deze organisaties bestaan echt.',
	record_link: 'Het hele openbare dossier',
	no_table:
		'Voor deze drie keuzes samen worden geen cijfers gepubliceerd: dat zou te dicht bij afzonderlijke klachten komen. Laat er een los:',
	not_counted: 'Over {vendor} zijn geen aantallen klachten gepubliceerd.',
	without: 'Zonder de {label} “{name}”',
	vendor_link: 'Alles wat over {vendor} is gepubliceerd',
	data_source_link: 'Over de bron “{data_source}”',
	violation_type_link: 'Over de soort overtreding “{violation_type}”',
	asked_title: 'Klachten: {names}',
	not_by_choice:
		'Landen, afloop en wachttijden zijn alleen voor alle klachten samen gepubliceerd, niet voor de keuzes die hier zijn gemaakt.',
};
