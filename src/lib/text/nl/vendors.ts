import type { vendors as english } from '../en/vendors.ts';

export const vendors: typeof english = {
	title: 'Aanbieders',
	lead: 'Aanbieders die openbaar zijn genoemd, op naam. De volgorde is geen ranglijst.',
	counted: 'Aanbieders met naam bij hun klachten',
	counted_lead:
		'Genoemd na een besluit waarover de aanbieder is gehoord. Klachten over alle andere tellen samen als overige aanbieders.',
	record: 'Aanbieders in het openbare dossier',
	record_lead:
		'Genoemd omdat gepubliceerde besluiten of de pers hen noemen. Het dossier zegt wat er wordt gesteld, en door wie.',
	name: 'Aanbieder',
	product_form: 'Product',
	country: 'Land',
	count: 'Klachten in {year} (hooguit {bound} ernaast)',
	named_from: 'Genoemd sinds',
	none: 'In deze uitgave is geen aanbieder openbaar genoemd.',
	fictional: 'verzonnen',
	unknown: 'onbekend',
};
