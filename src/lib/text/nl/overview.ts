import type { overview as english } from '../en/overview.ts';

export const overview: typeof english = {
	title: 'Klachten over aanbieders van persoonsgegevens',
	record_title: 'Uit het openbare dossier',
	record_lead: 'Besluiten en uitspraken over echte organisaties, nieuwste eerst.',
	record_link: 'Het hele openbare dossier',
	no_table:
		'Geen tabel bevat deze drie keuzes samen: dat zou te dicht bij afzonderlijke klachten komen. Laat er een los:',
	without: 'Zonder {label}: {name}',
	vendor_link: 'Alles wat over {vendor} is gepubliceerd',
	data_source_link: 'Over de bron {data_source}',
	violation_type_link: 'Over de soort overtreding {violation_type}',
	not_by_choice:
		'Landen, afloop en wachttijden zijn alleen voor alle klachten samen gepubliceerd, niet voor de keuzes die hier zijn gemaakt.',
};
