import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referenceRows } from '../../ingest/reference-rows.ts';
import { dataCategories } from '../../src/lib/domain/data-categories.ts';
import { drawn, ingestFolder } from './ingest-folder.ts';
import type { Row } from './snapshot-rows.ts';

/** A complaint, the facts of its file, and what one rule concludes: a dot where it concludes nothing. */
interface Case {
	id: string;
	rule: string;
	country: string;
	language: string;
	sources: string;
	facts: string;
	verdict: string;
}

const cases: Case[] = parse(
	drawn(`
	id          | rule                  | country | language | sources | facts | verdict
	language-1  | notice_not_understood | NL | nl    | . | notice_language=en | SHOWN
	language-2  | notice_not_understood | BE | nl    | . | notice_language=fr | NOT_SHOWN
	language-3  | notice_not_understood | NL | en-GB | . | notice_language=en | NOT_SHOWN
	language-4  | notice_not_understood | .  | de    | . | notice_language=en | POSSIBLY_SHOWN
	language-5  | notice_not_understood | FR | .     | . | notice_language=en | POSSIBLY_SHOWN
	language-6  | notice_not_understood | FR | .     | . | notice_language=fr-CA | NOT_SHOWN
	language-7  | notice_not_understood | JP | nl    | . | notice_language=en | POSSIBLY_SHOWN
	language-8  | notice_not_understood | .  | .     | . | notice_language=en | .
	language-9  | notice_not_understood | NL | nl    | . | notice=2025-01-10 | .
	items-1     | notice_incomplete     | NL | nl | . | notice_items_missing=source; notice_items_missing=rights | SHOWN
	items-2     | notice_incomplete     | NL | nl | . | notice=2025-01-10 | .
	access-1    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; access_items_missing=source|purposes | SHOWN
	access-2    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; copy_received=no | SHOWN
	access-3    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; copy_received=no; access_items_missing=purposes | SHOWN
	access-4    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; copy_received=yes; access_items_missing=source|recipients | NOT_SHOWN
	access-5    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; access_items_missing=source | .
	access-6    | access_incomplete     | NL | nl | . | access_answer=2025-02-03; copy_received=yes | .
	access-7    | access_incomplete     | NL | nl | . | copy_received=no | .
	identity-1  | identity_excessive    | NL | nl | . | identity_document=full_copy | POSSIBLY_SHOWN
	identity-2  | identity_excessive    | NL | nl | . | identity_document=other_proof | NOT_SHOWN
	identity-3  | identity_excessive    | NL | nl | . | identity_document=redacted_copy | .
	refusal-1   | refusal_unreasoned    | NL | nl | . | refusal=2025-03; refusal_reasons_given=no; refusal_remedies_named=yes | SHOWN
	refusal-2   | refusal_unreasoned    | NL | nl | . | refusal=2025-03-04; refusal_reasons_given=yes; refusal_remedies_named=no | SHOWN
	refusal-3   | refusal_unreasoned    | NL | nl | . | refusal=2025-03-04; refusal_remedies_named=no | SHOWN
	refusal-4   | refusal_unreasoned    | NL | nl | . | refusal=2025-03-04; refusal_reasons_given=yes; refusal_remedies_named=yes | NOT_SHOWN
	refusal-5   | refusal_unreasoned    | NL | nl | . | refusal=2025-03-04; refusal_reasons_given=yes | .
	refusal-6   | refusal_unreasoned    | NL | nl | . | refusal_reasons_given=no | .
	fee-1       | fee_asked             | NL | nl | . | fee_asked=yes | SHOWN
	fee-2       | fee_asked             | NL | nl | . | fee_asked=no | NOT_SHOWN
	story-1     | stories_kept          | NL | nl | . | content_posted_at=2025-01-01T10:00:00Z; content_expires_after_hours=24; content_held_at=2025-02-12T12:30:00Z | SHOWN
	story-2     | stories_kept          | NL | nl | . | content_posted_at=2025-01-01T10:00:00Z; content_expires_after_hours=24; content_held_at=2025-01-02T11:00:00+01:00 | NOT_SHOWN
	story-3     | stories_kept          | NL | nl | . | content_posted_at=2025-01-01T10:00:00Z; content_expires_after_hours=24; content_held_at=2025-01-02T10:00:01Z | SHOWN
	story-4     | stories_kept          | NL | nl | . | content_posted_at=2025-01-01T10:00:00Z; content_held_at=2025-02-12T12:30:00Z | .
	story-5     | stories_kept          | NL | nl | . | content_posted_at=2025-02-12T10:00:00Z; content_expires_after_hours=24; content_held_at=2025-01-01T10:00:00Z | .
	consent-1   | consent_borrowed      | NL | nl | . | consent_given_to=other_organisation | SHOWN
	consent-2   | consent_borrowed      | NL | nl | . | consent_given_to=nobody | SHOWN
	consent-3   | consent_borrowed      | NL | nl | . | consent_given_to=this_organisation | NOT_SHOWN
	special-1   | special_category      | NL | nl | . | data_category=health|location|biometric | SHOWN
	special-2   | special_category      | NL | nl | . | data_category=location|criminal_offence | .
	offence-1   | offences              | NL | nl | . | data_category=location|criminal_offence | SHOWN
	offence-2   | offences              | NL | nl | . | data_category=health | .
	child-1     | children              | NL | nl | . | age_at_collection=17 | SHOWN
	child-2     | children              | NL | nl | . | age_at_collection=18 | NOT_SHOWN
	child-3     | children              | NL | nl | . | age_at_collection=17.5 | SHOWN
	place-1     | location              | NL | nl | . | data_category=location|health | POSSIBLY_SHOWN
	place-2     | location              | NL | nl | . | data_category=health | .
	book-1      | address_books         | NL | nl | USR-CON|WEB-CRAWL | consent_given_to=nobody | SHOWN
	book-2      | address_books         | NL | nl | USR-CON | . | POSSIBLY_SHOWN
	book-3      | address_books         | NL | nl | USR-CON | consent_given_to=this_organisation | NOT_SHOWN
	book-4      | address_books         | NL | nl | WEB-CRAWL | consent_given_to=nobody | .
	training-1  | training_default      | NL | nl | . | training_default=yes; training_announced=2025-08-18; training_effective=2025-10-02; training_objection_effect=prospective_only | SHOWN
	training-2  | training_default      | NL | nl | . | training_default=yes; training_announced=2025-08-18; training_effective=2025-10-02 | SHOWN
	training-3  | training_default      | NL | nl | . | training_default=yes | SHOWN
	training-4  | training_default      | NL | nl | . | training_default=yes; training_effective=2025-12-08 | POSSIBLY_SHOWN
	training-5  | training_default      | NL | nl | . | training_default=yes; training_effective=2025-12 | POSSIBLY_SHOWN
	training-6  | training_default      | NL | nl | . | training_default=no | NOT_SHOWN
	training-7  | training_default      | NL | nl | . | training_effective=2025-10-02 | .
	anonymous-1 | anonymity_claimed     | NL | nl | . | anonymity_claimed=yes; source_link_kept=yes | SHOWN
	anonymous-2 | anonymity_claimed     | NL | nl | . | anonymity_claimed=yes; source_link_kept=no | NOT_SHOWN
	anonymous-3 | anonymity_claimed     | NL | nl | . | anonymity_claimed=no; source_link_kept=yes | NOT_SHOWN
	anonymous-4 | anonymity_claimed     | NL | nl | . | anonymity_claimed=yes | .
	labels-1    | labels_unexplained    | NL | nl | . | derived_labels=yes; logic_explained=no | SHOWN
	labels-2    | labels_unexplained    | NL | nl | . | derived_labels=yes | POSSIBLY_SHOWN
	labels-3    | labels_unexplained    | NL | nl | . | derived_labels=yes; logic_explained=yes | NOT_SHOWN
	labels-4    | labels_unexplained    | NL | nl | . | logic_explained=no | .
	contact-1   | contact_unsolicited   | BE | nl | . | contact_channel=e_mail; contact_consent=no | SHOWN
	contact-2   | contact_unsolicited   | NL | nl | . | contact_channel=phone; contact_consent=no | SHOWN
	contact-3   | contact_unsolicited   | NL | nl | . | contact_channel=phone; contact_consent=no; first_contact=2021-06-30 | POSSIBLY_SHOWN
	contact-4   | contact_unsolicited   | BE | nl | . | contact_channel=phone; contact_consent=no | POSSIBLY_SHOWN
	contact-5   | contact_unsolicited   | DE | de | . | contact_channel=phone; contact_consent=no | SHOWN
	contact-6   | contact_unsolicited   | NL | nl | . | contact_channel=letter; contact_consent=no | POSSIBLY_SHOWN
	contact-7   | contact_unsolicited   | NL | nl | . | contact_channel=sms; contact_consent=yes | NOT_SHOWN
	contact-8   | contact_unsolicited   | NL | nl | . | contact_channel=sms | .
	contact-9   | contact_unsolicited   | NL | nl | . | contact_consent=no | .
`),
	{ columns: true },
);

/** What the view says to a reader, in English and in Dutch. */
const sentences: string[][] = parse(
	drawn(`
	language-1  | The notice was in the language “en”, which is neither that of the complaint, “nl”, nor official in the country where the person lives. | De informatie was gesteld in de taal “en”. Dat is niet de taal van de klacht, “nl”, en geen officiële taal van het land waar de betrokkene woont.
	language-2  | The notice was in the language “fr”, which is that of the complaint or official where the person lives, as far as the file shows. | De informatie was gesteld in de taal “fr”; dat is, voor zover het dossier laat zien, de taal van de klacht of een officiële taal van het land waar de betrokkene woont.
	language-5  | The notice was in the language “en”, which does not fit what the file says about the person, “FR”; the file does not give both the language of the complaint and a country of residence with known languages. | De informatie was gesteld in de taal “en”. Dat past niet bij wat het dossier over de betrokkene vermeldt, “FR”; de taal van de klacht en een woonland met bekende talen staan er niet allebei in.
	items-1     | According to the file, the notice leaves out: “Rights of the person”, “Source of the data”. | Volgens het dossier ontbreekt in de informatie: “Rechten van de betrokkene”, “Herkomst van de gegevens”.
	access-1    | Access was answered on 3 February 2025, but without a copy of or particulars on: “Purposes”. | Op het inzageverzoek is op 3 februari 2025 geantwoord, maar zonder kopie van of uitleg over: “Doelen”.
	access-3    | Access was answered on 3 February 2025, but without a copy of or particulars on: “The personal data”, “Purposes”. | Op het inzageverzoek is op 3 februari 2025 geantwoord, maar zonder kopie van of uitleg over: “De persoonsgegevens”, “Doelen”.
	access-4    | Access was answered on 3 February 2025 with a copy, and nothing else that belongs here is stated as missing, as far as the file shows. | Op het inzageverzoek is op 3 februari 2025 geantwoord met een kopie; voor zover het dossier laat zien, ontbreekt er verder niets wat hier telt.
	identity-1  | As proof of identity the organisation demanded: “Full copy of an identity document”; whether it had reason to doubt who asked is for a person to judge. | De organisatie eiste als bewijs van identiteit: “Volledige kopie van een identiteitsbewijs”; of zij reden had om te twijfelen, moet een medewerker beoordelen.
	identity-2  | As proof of identity the organisation demanded, as far as the file shows, no identity document: “Other proof”. | De organisatie eiste als bewijs van identiteit, voor zover het dossier laat zien, geen identiteitsbewijs: “Ander bewijs”.
	refusal-1   | The request was refused in March 2025; under “Reasons for the refusal” the file says no. | Het verzoek is in maart 2025 afgewezen; bij “Redenen voor de weigering” staat nee in het dossier.
	refusal-2   | The request was refused on 4 March 2025; under “Remedies named” the file says no. | Het verzoek is op 4 maart 2025 afgewezen; bij “Rechtsmiddelen vermeld” staat nee in het dossier.
	refusal-4   | The request was refused on 4 March 2025, with reasons and the remedies named, as far as the file shows. | Het verzoek is op 4 maart 2025 afgewezen, voor zover het dossier laat zien met redenen en met de rechtsmiddelen.
	fee-1       | According to the file, the organisation asked money for handling the request. | Volgens het dossier vroeg de organisatie geld voor de behandeling van het verzoek.
	fee-2       | No money was asked for handling the request, as far as the file shows. | Voor de behandeling van het verzoek is, voor zover het dossier laat zien, geen geld gevraagd.
	story-1     | Content that was to disappear within 24 hours was still held more than 1\u00a0010 hours after it was posted. | Inhoud die binnen 24 uur zou verdwijnen, was meer dan 1\u00a0010 uur na plaatsing nog bij de organisatie aanwezig.
	story-2     | Content that was to disappear within 24 hours was held within that time and not later, as far as the file shows. | Inhoud die binnen 24 uur zou verdwijnen, was voor zover het dossier laat zien binnen die tijd aanwezig en niet daarna.
	story-3     | Content that was to disappear within 24 hours was still held more than 24 hours after it was posted. | Inhoud die binnen 24 uur zou verdwijnen, was meer dan 24 uur na plaatsing nog bij de organisatie aanwezig.
	consent-1   | To whom was the consent given that the organisation invokes? According to the file: “Another organisation”. | Aan wie is de toestemming gegeven waarop de organisatie zich beroept? Volgens het dossier: “Een andere organisatie”.
	consent-3   | The consent that the organisation invokes was given to the organisation itself, as far as the file shows. | De toestemming waarop de organisatie zich beroept, is voor zover het dossier laat zien aan haarzelf gegeven.
	special-1   | According to the file, the organisation holds special-category data: “Biometric data”, “Health”. | Volgens het dossier heeft de organisatie bijzondere persoonsgegevens: “Biometrische gegevens”, “Gezondheid”.
	offence-1   | According to the file, the organisation holds data of this kind: “Convictions and offences”. | Volgens het dossier heeft de organisatie gegevens van deze soort: “Veroordelingen en strafbare feiten”.
	child-3     | The person was 17 years old when the data were obtained, according to the file. | De betrokkene was volgens het dossier 17 jaar toen de gegevens werden verkregen.
	child-2     | The person was 18 years old when the data were obtained, and so of age, as far as the file shows. | De betrokkene was, voor zover het dossier laat zien, 18 jaar en dus meerderjarig toen de gegevens werden verkregen.
	place-1     | According to the file, the organisation holds data of this kind: “Location”. Whether places were put together into a profile is for a person to judge. | Volgens het dossier heeft de organisatie gegevens van deze soort: “Locatie”. Of plaatsen tot een profiel zijn samengevoegd, moet een medewerker beoordelen.
	book-1      | The complainant names the address book of someone else as the source, and the file says to whom consent was given: “Nobody”. | De klager noemt het adresboek van een ander als bron, en het dossier zegt aan wie toestemming is gegeven: “Niemand”.
	book-2      | The complainant names the address book of someone else as the source; no other fact in the file bears that out. | De klager noemt het adresboek van een ander als bron; geen ander feit in het dossier ondersteunt dat.
	book-3      | The complainant names the address book of someone else as the source, but as far as the file shows consent was given to the organisation itself. | De klager noemt het adresboek van een ander als bron, maar voor zover het dossier laat zien is aan de organisatie zelf toestemming gegeven.
	training-1  | Training with the data was on without any act of the person, at the latest on 2 October 2025. Effect of an objection: “Future data only”. | De training met de gegevens stond aan zonder dat de betrokkene iets deed, uiterlijk op 2 oktober 2025. Gevolg van bezwaar: “Alleen toekomstige gegevens”.
	training-2  | Training with the data was on without any act of the person, at the latest on 2 October 2025. Training announced: on 18 August 2025. | De training met de gegevens stond aan zonder dat de betrokkene iets deed, uiterlijk op 2 oktober 2025. Training aangekondigd: op 18 augustus 2025.
	training-3  | Training with the data was on without any act of the person, at the latest on 5 December 2025. Training on by default: (yes). | De training met de gegevens stond aan zonder dat de betrokkene iets deed, uiterlijk op 5 december 2025. Training standaard aan: (ja).
	training-4  | Training was on without any act of the person, but the file does not show that it had begun: it starts on 8 December 2025, and the complaint came on 5 December 2025. | De training stond aan zonder dat de betrokkene iets deed, maar het dossier laat niet zien dat zij al was begonnen: zij begint op 8 december 2025, en de klacht kwam op 5 december 2025.
	training-6  | Training was off until the person turned it on, as far as the file shows. | De training stond uit tot de betrokkene haar aanzette, voor zover het dossier laat zien.
	anonymous-1 | The organisation says that the data are anonymous, but according to the file they still hold a link that leads back to the person. | De organisatie zegt dat de gegevens anoniem zijn, maar volgens het dossier bevatten ze nog een koppeling die naar de betrokkene leidt.
	anonymous-2 | The organisation does not call data anonymous that still hold a link to the person, as far as the file shows. | De organisatie noemt, voor zover het dossier laat zien, geen gegevens anoniem die nog een koppeling met de betrokkene bevatten.
	labels-1    | The organisation gave the person labels or scores and, according to the file, did not explain how it arrives at them. | De organisatie kende de betrokkene kenmerken of scores toe en legde volgens het dossier niet uit hoe die tot stand komen.
	labels-2    | The organisation gave the person labels or scores; the file does not say whether it explained how it arrives at them. | De organisatie kende de betrokkene kenmerken of scores toe; het dossier zegt niet of zij uitlegde hoe die tot stand komen.
	labels-3    | The person was given no labels or scores without an explanation, as far as the file shows. | Aan de betrokkene zijn, voor zover het dossier laat zien, geen kenmerken of scores zonder uitleg toegekend.
	contact-2   | According to the file, the person was contacted through a channel that needs consent, “Phone call”, and had not consented. | Volgens het dossier is de betrokkene benaderd via een kanaal waarvoor toestemming nodig is, “Telefoontje”, en was die niet gegeven.
	contact-4   | According to the file, the person was contacted without having consented: “Phone call”. Whether that needed consent there and then is for a person to judge. | Volgens het dossier is de betrokkene zonder toestemming benaderd: “Telefoontje”. Of die daar en toen nodig was, moet een medewerker beoordelen.
	contact-7   | The person had consented, as far as the file shows, to contact through this channel: “Text message”. | De betrokkene had, voor zover het dossier laat zien, ingestemd met contact via dit kanaal: “Sms”.
`),
);

interface Concluded extends Row {
	id: string;
	rule_id: string;
	verdict: string;
	status: string | null;
	reason_en: string | null;
	reason_nl: string | null;
	/** The view of violations says the same, where it has a row: nothing that is neither alleged nor shown stands there. */
	is_said: boolean;
}
let concluded: Concluded[];
const of = (id: string, rule: string): Concluded | undefined =>
	concluded.find((row) => row.id === id && row.rule_id === rule);
const kinds = Object.keys(dataCategories);

beforeAll(async () => {
	const folder = ingestFolder();
	const complaint = ({ id, country, language, sources }: Omit<Case, 'rule' | 'facts' | 'verdict'>): string =>
		[id, '2025-12-05', country, language, sources, 'Graphfable'].join(',');
	const stated = ({ id, facts }: Case): string[] =>
		facts === '' ? [] : facts.split('; ').map((fact) => [id, ...fact.split('=')].join(','));
	const plain = { country: 'NL', language: 'nl', sources: '' };
	await folder.load(
		{
			'complaints.csv': [
				'complaint_id,received_date,complainant_country,language,data_sources,vendor_name',
				...cases.map(complaint),
				...kinds.map((kind) => complaint({ id: kind, ...plain })),
			].join('\n'),
			'facts.csv': [
				'complaint_id,fact,value',
				...cases.flatMap(stated),
				...kinds.map((kind) => `${kind},data_category,${kind}`),
			].join('\n'),
		},
		'--authority',
		'test',
	);
	concluded = await folder.analyst<Concluded>(
		`select split_part(complaint_key, ':', 2) as id, rule_id, results.verdict, status, reasons.reason_en, reasons.reason_nl,
			coalesce(violations.reason_en = reasons.reason_en and violations.reason_nl = reasons.reason_nl, true) as is_said
		from rule_results as results
		join rule_reasons as reasons using (complaint_key, rule_id)
		left join complaint_violations as violations using (complaint_key, rule_id)`,
	);
});

describe('a rule on facts', () => {
	test.each(cases)('$rule of $id ($facts): $verdict', ({ id, rule, verdict }) => {
		expect(of(id, rule)?.verdict ?? '').toBe(verdict);
	});

	test.each(cases.filter(({ verdict }) => verdict.endsWith('SHOWN') && verdict !== 'NOT_SHOWN'))(
		'$id counts as computed only where it is $verdict',
		({ id, rule, verdict }) => {
			expect(of(id, rule)?.status).toBe(verdict === 'SHOWN' ? 'computed' : 'suggested');
		},
	);

	test.each(sentences)('of %s says: %s', (id, english, dutch) => {
		const rule = cases.find((row) => row.id === id)?.rule ?? '';
		const { reason_en, reason_nl, is_said } = of(id ?? '', rule) ?? {};
		expect([reason_en, reason_nl, is_said]).toEqual([english, dutch, true]);
	});
});

test('special-category data are the kinds that GDPR 9 protects, and no others', () => {
	const found = kinds.filter((kind) => of(kind, 'special_category')?.verdict === 'SHOWN');
	const protected_by_9 = Object.entries<{ protected_by: string | null }>(dataCategories)
		.filter(([, { protected_by }]) => protected_by === 'GDPR 9')
		.map(([kind]) => kind);
	expect(found).toEqual(protected_by_9);
});

test('the official languages of every state of the EEA, of Switzerland, Great Britain and the United States are listed, each once', () => {
	const listed = referenceRows(
		'official-languages.csv',
		z.strictObject({
			country: z.string().regex(/^[A-Z]{2}$/),
			language: z.string().regex(/^[a-z]{2}$/),
			source: z.string().min(5),
		}),
	);
	const states =
		'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US';
	expect([...new Set(listed.map(({ country }) => country))].join(' ')).toBe(states);
	const pairs = listed.map(({ country, language }) => `${country} ${language}`);
	expect(pairs).toEqual([...new Set(pairs)]);
});
