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
	contents: 'Op deze pagina',
	acts: {
		title: 'Besluiten en uitspraken',
		lead: 'Wat toezichthouders en rechters hebben vastgesteld, bevolen of opgelegd. Of een besluit bij de rechter standhoudt, staat erbij als dat bekend is.',
	},
	claims: {
		title: 'Wat de aanbieder zegt',
		lead: 'Uitlatingen van de aanbieder zelf, met waar ze te lezen zijn. Wat een uitlating tegenspreekt, ook een vaststelling, staat ernaast.',
	},
	said: {
		title: 'Wat anderen zeggen',
		lead: 'Toezichthouders voordat er een besluit is, platforms, journalisten, deskundigen en anderen: wie het zegt en waar het te lezen is.',
	},
	differ:
		'Vermeldingen die verschillen staan naast elkaar; krijgt er een de voorkeur, dan staat de reden erbij.',
	no_acts: 'Deze uitgave bevat geen besluit of uitspraak over deze aanbieder.',
	filings: 'Opgaven',
	filings_lead: 'Wat de aanbieder zelf openbaar heeft gemaakt in registers, verklaringen en verslagen.',
	all_filings: 'Deze opgaven in de lijst',
	newest_filings: 'Alle {count} opgaven van deze aanbieder; de {shown} nieuwste staan hier',
	no_filings: 'Deze uitgave bevat geen openbare opgave van deze aanbieder.',
	replies: 'Wat de aanbieder antwoordde',
	replies_lead: 'De reactie bij het horen, volledig weergegeven.',
	no_reply: 'De aanbieder is gehoord; er is geen reactie ontvangen.',
};
