import { violationTypeCodes } from '../domain/violation-types/index.ts';
import { dataSourceCodes } from '../domain/data-sources/index.ts';
import { hasAnswer, nearestQuestions } from '../question/nearest.ts';
import { printQuestion } from '../question/address.ts';
import { setDimensions, type AskedDimension, type Question } from '../question/question.ts';
import { fill } from '../text/fill.ts';
import { formatPartialDate } from '../text/format.ts';
import { phraseName, type Offered } from '../text/question-sentence.ts';
import { nameOf } from '../text/words.ts';
import { readBreakdown } from './answers.ts';
import { countedVendors, namedSince, type Context } from './context.ts';
import { questionAddress } from './figures/figure-request.ts';
import { readLatestActs } from './questions/latest-acts.ts';
import { citationOf, readCiting } from './record.ts';

/** The values that have figures in this release, in the order of the vocabulary. */
export const readOffered = async (context: Context): Promise<Offered> => {
	const { first_quarter: from, last_quarter: until } = context.scope;
	const codesWithFigures = async (dimension: AskedDimension, order: readonly string[]) => {
		const breakdown = await readBreakdown(context, {}, dimension, { from, until });
		const codes = new Set(breakdown?.entries.map(({ code }) => code));
		return [...order, 'not_stated'].filter((code) => codes.has(code));
	};
	const [data_source, violation_type] = await Promise.all([
		codesWithFigures('data_source', dataSourceCodes),
		codesWithFigures('violation_type', violationTypeCodes),
	]);
	const vendors = [...countedVendors(context).map(({ vendor_id }) => vendor_id), 'other'];
	return {
		vendor: context.snapshot.has_detail ? vendors : [],
		data_source,
		violation_type,
	};
};

const folders: Record<AskedDimension, string> = {
	vendor: 'vendors',
	data_source: 'data-sources',
	violation_type: 'violation-types',
};

/** The pages about what the question sets. */
export const relatedPages = ({ words }: Context, question: Question) =>
	setDimensions(question)
		.map((dimension) => ({ dimension, code: question[dimension] ?? '' }))
		.filter(({ code }) => code !== 'other' && code !== 'not_stated')
		.map(({ dimension, code }) => ({
			href: `/${words.lang}/${folders[dimension]}/${code}?${printQuestion(question)}`,
			text: fill(words.text.overview[`${dimension}_link`], { [dimension]: nameOf(words, dimension, code) }),
		}));

/** The questions nearby that have an answer. */
const nearestTo = (context: Context, question: Question) => {
	const { words } = context;
	const { overview, question: phrases } = words.text;
	return nearestQuestions(question).map((nearest) => ({
		href: questionAddress(context, nearest.question),
		text: fill(overview.without, {
			label: phrases[nearest.dropped].label.toLocaleLowerCase(words.lang),
			name: phraseName(words, nearest.dropped, question[nearest.dropped] ?? ''),
		}),
	}));
};

/** Why there is no answer, and what can be read or asked instead; null when the question has an answer. */
export const withoutAnswer = (context: Context, question: Question) => {
	const { overview } = context.words.text;
	if (!hasAnswer(question)) return { text: overview.no_table, nearest: nearestTo(context, question) };
	const { vendor } = question;
	if (vendor === null || vendor === 'other' || namedSince(context, vendor) !== null) return null;
	return {
		text: fill(overview.not_counted, { vendor: nameOf(context.words, 'vendor', vendor) }),
		nearest: relatedPages(context, { ...question, data_source: null, violation_type: null }),
	};
};

/** What the overview tells of the public record: what authorities, courts and platforms did, not what is said of it. */
const acts = [
	'fine',
	'order',
	'ruling',
	'inquiry',
	'authority_view',
	'jurisdiction_position',
	'platform_enforcement',
];
const actors = ['regulator', 'court', 'platform'];

export const readActs = async ({ reader, words }: Context, limit: number) => {
	const [latest, citing] = await Promise.all([
		readLatestActs(reader, { attributes: acts, roles: actors, limit }),
		readCiting(reader, words),
	]);
	return latest.map((act) => ({
		date_label: formatPartialDate(words.lang, act.from_date, act.from_date_upper),
		text: act[`text_${words.lang}`],
		about: {
			label: citing.names.get(act.case_id) ?? act.case_id,
			href: `/${words.lang}/public-record/${encodeURIComponent(act.case_id)}`,
		},
		citation: citationOf(citing, { ...act, via: null }),
	}));
};
