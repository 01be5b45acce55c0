import { pressStory } from '../waves/press-story.ts';
import type { Assertion } from './assertion.ts';

const act = (
	vendor_id: string,
	key: string,
	attribute: string,
	value: string,
	from_date: string,
	asserted_by: string,
) => ({
	assertion_id: `${vendor_id}-${key}`,
	entity_type: 'vendor',
	entity_id: vendor_id,
	attribute,
	value,
	from_date,
	asserted_by,
	role: 'regulator',
});

const fineDecision = {
	document_id: 'demo-decision-be-2026-02',
	date: '2026-05-11',
	title_en: 'Decision BE-2026-02 of be-demo',
	title_nl: 'Besluit BE-2026-02 van be-demo',
};
const heldBack = { embargo_audience: 'complainant', embargo_until: '2027-03-31' };

/** Inquiries, an order, a fine with two amounts, and a press story. Inquiries under way are for staff only. */
export const acts: readonly Assertion[] = [
	{
		...act('demo-contactfable', 'inquiry', 'inquiry', 'opened', '2024-11-18', 'nl-demo'),
		document: {
			document_id: 'demo-file-2024-31',
			date: '2024-11-18',
			title_en: 'File 2024-31 of nl-demo',
			title_nl: 'Dossier 2024-31 van nl-demo',
		},
		text_en: 'The authority opened an inquiry into Contactfable.',
		text_nl: 'De toezichthouder is een onderzoek naar Contactfable begonnen.',
		more: heldBack,
	},
	{
		...act('demo-contactfable', 'order-proposed', 'order', 'proposed', '2026-03-09', 'nl-demo'),
		document: {
			document_id: 'demo-file-2024-31-draft',
			date: '2026-03-09',
			title_en: 'Draft order in file 2024-31 of nl-demo',
			title_nl: 'Concept-last in dossier 2024-31 van nl-demo',
		},
		text_en: 'The authority sent Contactfable a draft order for comment.',
		text_nl: 'De toezichthouder legde Contactfable een concept-last voor.',
		more: heldBack,
	},
	{
		...act('demo-leadfable', 'order', 'order', 'stop_sale_without_consent', '2026-05-11', 'be-demo'),
		document: fineDecision,
		text_en: 'Leadfable must stop selling data without consent and report within three months.',
		text_nl: 'Leadfable moet stoppen met verkoop zonder toestemming en binnen drie maanden verslag doen.',
		more: { appeal_state: 'objection' },
	},
	{
		...act('demo-leadfable', 'fine', 'fine', '180000', '2026-05-11', 'be-demo'),
		document: fineDecision,
		text_en: 'The authority fined Leadfable EUR 180,000.',
		text_nl: 'De toezichthouder legde Leadfable een boete op van 180.000 euro.',
		more: {
			unit: 'eur',
			appeal_state: 'objection',
			is_preferred: 'yes',
			preferred_reason: 'The amount in the decision itself.',
			contradicts: 'demo-leadfable-fine-press',
		},
	},
	{
		...act('demo-leadfable', 'fine-press', 'fine', '160000', '2026-05-12', 'fabelbode'),
		role: 'journalist',
		document: {
			document_id: 'demo-fabelbode-2026-05-12',
			date: '2026-05-12',
			title_en: 'De Fabelbode, 12 May 2026',
			title_nl: 'De Fabelbode, 12 mei 2026',
		},
		text_en: 'A newspaper gives the fine as EUR 160,000.',
		text_nl: 'Een krant noemt een boete van 160.000 euro.',
		more: { unit: 'eur', appeal_state: 'objection', contradicts: 'demo-leadfable-fine' },
	},
	{
		...act(
			'demo-profilefable',
			'press-story',
			'discovery',
			'home_addresses_for_sale',
			pressStory,
			'fabelbode',
		),
		role: 'journalist',
		document: {
			document_id: 'demo-fabelbode-2025-02-06',
			date: pressStory,
			title_en: 'De Fabelbode, 6 February 2025',
			title_nl: 'De Fabelbode, 6 februari 2025',
		},
		text_en: 'A newspaper writes that Profilefable sells home addresses.',
		text_nl: 'Een krant schrijft dat Profilefable huisadressen verkoopt.',
	},
	{
		...act('demo-netwerkfable', 'view', 'authority_view', 'concern', '2025-09-08', 'nl-demo'),
		document: {
			document_id: 'demo-news-2025-09-08',
			date: '2025-09-08',
			title_en: 'News item of nl-demo, 8 September 2025',
			title_nl: 'Nieuwsbericht van nl-demo, 8 september 2025',
		},
		text_en: 'The authority has concerns about training on data of members who did not choose it.',
		text_nl: 'De toezichthouder heeft zorgen over training met gegevens van leden die daar niet voor kozen.',
	},
];
