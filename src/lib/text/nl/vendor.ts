import type { vendor as english } from '../en/vendor.ts';

export const vendor: typeof english = {
	about: 'Over de aanbieder',
	legal_name: 'Statutaire naam',
	country: 'Land',
	corporate_group: 'Concern',
	product_form: 'Product',
	website: 'Website',
	naming: 'Waarom de aanbieder is genoemd',
	decision: 'Besluit om de aanbieder te noemen, nadat die was gehoord',
	published_act: 'Gepubliceerde besluiten of berichten noemen de aanbieder',
	hearing_date: 'Gehoord op',
	naming_date: 'Besluit op',
	named_from: 'Onder eigen naam geteld vanaf',
	lead_fictional: 'Deze aanbieder, de opgaven en de klachten erover zijn verzonnen voor de demonstratie.',
	lead_counted:
		'Wat klagers over deze aanbieder stellen, en wat gepubliceerde besluiten, berichten en de aanbieder zelf zeggen. Een klacht is geen vaststelling.',
	lead_record:
		'Wat gepubliceerde besluiten, berichten en de aanbieder zelf zeggen. Niets hier berust op klachten: over deze aanbieder zijn geen aantallen gepubliceerd.',
	ask: 'Een vraag stellen over deze klachten',
	said: 'Wat er wordt gezegd, en door wie',
	said_lead: 'Bij elke vermelding staat wie het zegt en waar het te lezen is.',
	said_lead_differ:
		'Bij elke vermelding staat wie het zegt en waar het te lezen is. Vermeldingen die verschillen staan naast elkaar; krijgt er een de voorkeur, dan staat de reden erbij.',
	filings: 'Ingediend bij openbare registers',
	filings_lead: 'Wat de aanbieder zelf heeft ingediend, zoals het register het heeft gepubliceerd.',
	filing_type: 'Opgave',
	jurisdiction: 'Rechtsgebied',
	received_date: 'Ontvangen',
	period: 'Periode',
	document_reference: 'Document',
	replies: 'Wat de aanbieder antwoordde',
	replies_lead: 'De reactie bij het horen, volledig weergegeven.',
	no_reply: 'De aanbieder is gehoord; er is geen reactie ontvangen.',
};
