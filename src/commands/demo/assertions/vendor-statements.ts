import type { Assertion } from './assertion.ts';

const about = (vendor_id: string, key: string, attribute: string, value: string, from_date: string) => ({
	assertion_id: `${vendor_id}-${key}`,
	entity_type: 'vendor',
	entity_id: vendor_id,
	attribute,
	value,
	from_date,
	asserted_by: vendor_id,
	role: 'vendor',
});

const websiteOf = (vendor_id: string, name: string, date: string) => ({
	document_id: `demo-website-${vendor_id.slice(5)}-${date.slice(0, 4)}`,
	date,
	title_en: `Website of ${name}, ${date.slice(0, 4)}`,
	title_nl: `Website van ${name}, ${date.slice(0, 4)}`,
});

const contactfable = websiteOf('demo-contactfable', 'Contactfable', '2021-02-15');
const skillfable = websiteOf('demo-skillfable', 'Skillfable', '2023-03-06');

/** What vendors say of themselves, which their filings and the complaints may bear out or not. */
export const vendorStatements: readonly Assertion[] = [
	{
		...about('demo-contactfable', 'launched', 'product_launched', '2018-03', '2018-03'),
		document: contactfable,
		text_en: 'Contactfable says that its extension came out in March 2018.',
		text_nl: 'Contactfable zegt dat zijn extensie in maart 2018 uitkwam.',
	},
	{
		...about('demo-contactfable', 'claim-sources', 'claim', 'public_sources_only', '2021-02-15'),
		document: contactfable,
		text_en: 'Contactfable says that it uses publicly accessible sources only.',
		text_nl: 'Contactfable zegt dat het alleen publiek toegankelijke bronnen gebruikt.',
	},
	{
		...about('demo-contactfable', 'basis', 'legal_basis_claimed', 'legitimate_interest', '2021-02-15'),
		document: contactfable,
		text_en: 'Contactfable relies on legitimate interest.',
		text_nl: 'Contactfable beroept zich op een gerechtvaardigd belang.',
	},
	{
		...about('demo-contactfable', 'retention', 'retention_period', '12', '2023-05-08'),
		document: websiteOf('demo-contactfable', 'Contactfable', '2023-05-08'),
		text_en: 'Contactfable says that it keeps data for twelve months.',
		text_nl: 'Contactfable zegt gegevens twaalf maanden te bewaren.',
		more: { unit: 'months' },
	},
	{
		...about('demo-numberfable', 'claim-sources', 'claim', 'public_sources', '2020-06-02'),
		document: websiteOf('demo-numberfable', 'Numberfable', '2020-06-02'),
		text_en: 'Numberfable says that its numbers come from public sources.',
		text_nl: 'Numberfable zegt dat zijn nummers uit openbare bronnen komen.',
	},
	{
		...about(
			'demo-skillfable',
			'claim-anonymous',
			'safeguard_claimed',
			'no_personal_data_stored',
			'2023-03-06',
		),
		document: skillfable,
		text_en: 'Skillfable says that it stores no personal data.',
		text_nl: 'Skillfable zegt geen persoonsgegevens op te slaan.',
		more: { contradicts: 'demo-skillfable-claim-stored' },
	},
	{
		...about('demo-skillfable', 'claim-stored', 'claim', 'profiles_are_stored', '2023-03-09'),
		role: 'vendor_commenter',
		document: {
			document_id: 'demo-blog-skillfable-2023',
			date: '2023-03-09',
			title_en: 'Comment under a blog on skills search',
			title_nl: 'Reactie onder een blog over zoeken op vaardigheden',
		},
		text_en: 'Somebody who speaks for Skillfable writes that profiles are stored and shown in its own pages.',
		text_nl: 'Iemand die namens Skillfable spreekt, schrijft dat profielen worden opgeslagen en getoond.',
		more: { contradicts: 'demo-skillfable-claim-anonymous' },
	},
	{
		...about('demo-netwerkfable', 'announcement', 'announcement', 'training_on_member_data', '2025-08-18'),
		document: websiteOf('demo-netwerkfable', 'Netwerkfable', '2025-08-18'),
		text_en: 'Netwerkfable announces that it will train models on the data of members from 2 October 2025.',
		text_nl: 'Netwerkfable kondigt aan vanaf 2 oktober 2025 modellen te trainen met gegevens van leden.',
	},
	{
		...about('demo-netwerkfable', 'default', 'default_setting', 'on', '2025-10-02'),
		document: websiteOf('demo-netwerkfable', 'Netwerkfable', '2025-08-18'),
		text_en:
			'Training is on unless a member switches it off, and switching it off counts for the future only.',
		text_nl: 'Training staat aan tenzij een lid haar uitzet, en uitzetten geldt alleen voor de toekomst.',
	},
	{
		...about('demo-storyfable', 'retention', 'retention_period', 'unlimited', '2020'),
		document: websiteOf('demo-storyfable', 'Storyfable', '2020-03-02'),
		text_en: 'Storyfable keeps what it collects without a limit, stories of 24 hours included.',
		text_nl: "Storyfable bewaart wat het verzamelt zonder grens, ook story's van 24 uur.",
	},
];
