import type { vendors as english } from '../en/vendors.ts';

export const vendors: typeof english = {
	title: 'Aanbieders',
	lead: 'Aanbieders die genoemd mogen worden, op naam. Dit is geen ranglijst: over grote en bekende aanbieders komen meer klachten.',
	counted: 'Met aantallen klachten',
	counted_lead:
		'Elke aanbieder is eerst gehoord; daarna is het besluit vastgelegd om hem te noemen. Klachten over alle andere zijn samen geteld, als “overige aanbieders”.',
	record: 'In het openbare dossier',
	record_lead:
		'Genoemd omdat gepubliceerde besluiten of de pers hen noemen. Het dossier zegt wat er wordt gesteld, en door wie.',
	name: 'Aanbieder',
	product_form: 'Product',
	country: 'Land',
	count: 'Klachten in {year} (hooguit {bound} ernaast)',
	named_from: 'Genoemd sinds',
	none: 'In deze uitgave is geen aanbieder met aantallen klachten genoemd.',
	none_recorded: 'In deze uitgave noemt het openbare dossier geen aanbieder.',
	fictional: 'verzonnen',
	unknown: 'onbekend',
};
