import { compareQuarters, periodLength } from '../domain/period.ts';
import type { Total } from '../question/answer.ts';
import { changeBetween } from '../question/change.ts';
import { boundOf } from '../question/published-count.ts';
import { comparisonPeriod, setDimensions, type Question } from '../question/question.ts';
import { changeWords } from '../text/change-words.ts';
import { fill } from '../text/fill.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { duringWords, periodWords, quarterWords } from '../text/period-words.ts';
import { plural } from '../text/plural.ts';
import { comparisonWords } from '../text/question-sentence.ts';
import { nameOf } from '../text/words.ts';
import { readTotal } from './answers.ts';
import { countedVendors, namedSince, type Context } from './context.ts';
import { heldBy } from './figures/figure-request.ts';

interface Fact {
	text: string;
	is_strong: boolean;
}
const plain = (text: string): Fact => ({ text, is_strong: false });

const tips = async (context: Context, { period }: Question): Promise<Fact[]> => {
	const { words } = context;
	const totals = await Promise.all(
		['tip', 'other_report'].map((kind) => readTotal(context, { kind }, period)),
	);
	const published = totals.flatMap((total) => (total ? [total.published] : []));
	if (published.length === 0) return [];
	const count = published.reduce((sum, part) => sum + part.count, 0);
	const bound = published.reduce((sum, part) => sum + boundOf(part), 0);
	return [
		plain(
			fill(words.text.facts.tips, {
				count: formatNumber(words.lang, count),
				bound: formatNumber(words.lang, bound),
			}),
		),
	];
};

const change = async (context: Context, question: Question, after: Total): Promise<Fact[]> => {
	const { words } = context;
	const period = comparisonPeriod(question);
	if (period === null) return [];
	const before =
		compareQuarters(period.from, context.scope.first_quarter) < 0
			? null
			: await readTotal(context, heldBy(question), period);
	// Only like with like: the same number of quarters, and no quarter in both.
	const is_alike =
		before !== null &&
		periodLength(before.covers) === periodLength(after.covers) &&
		compareQuarters(before.covers.until, after.covers.from) < 0;
	if (!is_alike) {
		return [plain(fill(words.text.facts.no_before, { period: periodWords(words, period) }))];
	}
	const changed = changeBetween(before.published, after.published);
	const is_asked = before.covers.from === period.from && before.covers.until === period.until;
	const named = is_asked
		? comparisonWords(words, question.comparison, periodLength(period))
		: periodWords(words, before.covers);
	return [plain(changeWords(words, changed, before.published, named))];
};

const noTotal = (context: Context, question: Question): string => {
	const { words } = context;
	const { facts } = words.text;
	if (!context.snapshot.has_detail) return facts.totals_only;
	const is_uncounted = question.vendor !== null && question.vendor !== 'other';
	return is_uncounted
		? fill(facts.no_count, { vendor: nameOf(words, 'vendor', question.vendor ?? '') })
		: facts.no_year;
};

const covered = (context: Context, { vendor }: Question, { covers, is_exact }: Total): string => {
	const { words } = context;
	if (is_exact) return '';
	const since = vendor === null ? null : namedSince(context, vendor);
	if (since !== covers.from) return fill(words.text.facts.covered, { period: duringWords(words, covers) });
	return fill(words.text.facts.since, { period: quarterWords(words, since) });
};

const namedWords = (context: Context): string => {
	const { lang, text } = context.words;
	const { length } = countedVendors(context);
	return length === 0 ? text.facts.none_named : plural(lang, text.facts.named, length);
};

/** The line under the question: the total with its bound, what is left out, the comparison, and as at when. */
export const readFacts = async (context: Context, question: Question): Promise<Fact[]> => {
	const { words, snapshot } = context;
	const { facts } = words.text;
	const as_at = plain(fill(facts.as_at, { date: formatDate(words.lang, snapshot.as_of) }));
	const total = await readTotal(context, heldBy(question), question.period);
	if (total === null) return [plain(noTotal(context, question)), as_at];
	const { published } = total;
	const is_everything = setDimensions(question).length === 0;
	return [
		{ text: formatNumber(words.lang, published.count), is_strong: true },
		plain(plural(words.lang, facts.complaints, published.count)),
		plain(fill(facts.within, { bound: formatNumber(words.lang, boundOf(published)) })),
		plain(covered(context, question, total)),
		...(is_everything ? await tips(context, question) : []),
		...(await change(context, question, total)),
		...(is_everything ? [plain(namedWords(context))] : []),
		as_at,
	];
};
