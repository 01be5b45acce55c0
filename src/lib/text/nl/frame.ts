import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
	name: 'Herkomst',
	title: '{page} – Herkomst',
	skip: 'Naar de inhoud',
	navigation: 'Hoofdmenu',
	footer_navigation: 'Over deze cijfers',
	other_language: 'English',
	demo: 'Demonstratie: de klachten en de aanbieders waar ze over gaan zijn verzonnen. Het openbare dossier over echte aanbieders is echt, met bronvermelding.',
	overview: 'Overzicht',
	vendors: 'Aanbieders',
	filings: 'Opgaven',
	data_sources: 'Gegevensbronnen',
	violation_types: 'Soorten overtredingen',
	public_record: 'Openbaar dossier',
	methodology: 'Verantwoording',
	cite: 'Vaste link naar deze pagina',
	source:
		'Bron: Herkomst, uitgave {release}, klachten geregistreerd tot en met {closed_until}; stand op {as_of}.',
	rounding:
		'Elk aantal is afgerond op een veelvoud van {rounding_base} en zit er hooguit {greatest_error} naast. Over grote en bekende aanbieders komen meer klachten.',
	allegations: 'Een klacht is wat iemand stelt, niet wat een toezichthouder heeft vastgesteld.',
};
