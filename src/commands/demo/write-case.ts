import type { CaseFile } from './case-file.ts';
import { documented } from './evidence/by-theme.ts';
import { handle, ownClock } from './handling.ts';
import { isLanguage } from './narratives/fragments.ts';
import { narrative } from './narratives/narrative.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { addRespondents } from './respondents.ts';
import type { Person } from './world/people.ts';
import { writtenName } from './world/spelling.ts';
import { allegedIn, themeOf } from './world/themes.ts';
import type { Vendor } from './world/vendors.ts';

/** The day on which the authority of the demo put a new web form on line. */
export const newWebForm = '2022-03-14';

const channelOn = (day: string, random: Random): string =>
	random.weighted(
		day < newWebForm
			? ([
					['web_form', 34],
					['e_mail', 38],
					['letter', 16],
					['phone', 8],
					['referral', 3],
					['in_person', 1],
				] as const)
			: ([
					['web_form', 66],
					['e_mail', 19],
					['letter', 6],
					['phone', 5],
					['referral', 3],
					['in_person', 1],
					['other', 1],
				] as const),
	);

const sourcesFor = (vendor: Vendor | null, random: Random): string => {
	if (random.chance(0.24)) return '';
	if (!vendor) return random.chance(0.3) ? 'UNK' : '';
	const named = vendor.data_sources.filter(([, percent]) => random.chance(percent / 100));
	return (named.length > 0 ? named : [random.pick(vendor.data_sources)]).map(([code]) => code).join('|');
};

const visibilityIn = (theme: string, random: Random): string | undefined => {
	if (theme !== 'visibility') return random.chance(0.03) ? 'unknown' : undefined;
	return random.chance(0.6)
		? random.weighted([
				['first_degree', 40],
				['first_second_degree', 34],
				['only_me', 16],
				['members', 6],
				['unknown', 4],
			] as const)
		: undefined;
};

/** Fewer than one story in a hundred, and only where an address or a number led somebody to a person. */
const urgentHarm = (theme: string, random: Random): string => {
	const chance =
		theme === 'people_search'
			? 0.03
			: ['visibility', 'address_book', 'kept_stories'].includes(theme)
				? 0.008
				: 0;
	return random.chance(chance) ? random.pick(['stalking', 'threat', 'doxing']) : '';
};

/** Punctuation and web addresses belong in the form's field, not in a sentence. */
const inSentence = (written: string, vendor: Vendor | null): string =>
	/[/"!()]|\.example|^\s|\.$/i.test(written) ? (vendor?.name ?? '') : written;

/** Writes the complaint: who, about whom, the story, what it alleges, its papers and how it was handled. */
export const writeCase = (plan: Plan, person: Person, random: Random): CaseFile => {
	const { vendor } = plan;
	const theme = themeOf(plan.theme);
	const written = vendor ? writtenName(vendor, random) : '';
	const language = plan.language ?? person.language;
	const urgent = plan.kind === 'complaint' ? urgentHarm(plan.theme, random) : '';
	const isKnown = random.chance(plan.kind === 'complaint' ? 0.91 : 0.35);
	const file: CaseFile = {
		vendor_id: vendor?.vendor_id ?? '',
		theme: plan.theme,
		complaint: {
			authority: person.authority,
			kind: plan.kind,
			received_date: plan.received_date,
			registered_date: plan.registered_date,
			channel: plan.channel ?? channelOn(plan.received_date, random),
			language,
			complainant_key: isKnown || plan.person ? person.key : '',
			complainant_country: random.chance(0.985) ? person.country : '',
			vendor_name: written,
			vendor_country: vendor && random.chance(0.3) ? vendor.country : '',
			data_sources: sourcesFor(vendor, random),
			violation_types:
				plan.violation_types ?? (random.chance(0.04) ? '' : allegedIn(theme, random).join('|')),
			consent_to_publish: random.weighted([
				['yes', 11],
				['no', 38],
				['', 51],
			] as const),
			source_visibility: visibilityIn(plan.theme, random),
			harm: urgent || (random.chance(0.46) ? random.weighted(theme.harms) : ''),
		},
		facts: [],
		respondents: [],
	};
	file.complaint.narrative =
		plan.narrative ??
		narrative(
			{
				language: isLanguage(language) ? language : 'en',
				theme: plan.theme,
				vendor: inSentence(written, vendor),
				received_date: plan.received_date,
				urgent,
			},
			random,
		);
	addRespondents(file, vendor, random);
	handle(file, random);
	const papers = documented[plan.theme];
	if (papers && !plan.narrative && plan.kind === 'complaint' && random.chance(papers.share)) {
		papers.evidence(file, random);
		ownClock(file, random);
	}
	return file;
};
