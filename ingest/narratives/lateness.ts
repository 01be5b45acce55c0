import type { FactCode } from '../../src/lib/domain/facts.ts';
import type { ViolationTypeCode } from '../../src/lib/domain/violation-types/index.ts';
import type { DatedFact } from './date-facts.ts';

interface Period {
	from: FactCode;
	to: FactCode;
	extended_by: FactCode | null;
	violation_type: ViolationTypeCode;
}

/** One month to answer, three where it was extended (GDPR 12(3)); one month to inform (GDPR 14(3)(a)). */
const periods: Period[] = [
	{
		from: 'access_request',
		to: 'access_answer',
		extended_by: 'access_extension',
		violation_type: 'ACC-LATE',
	},
	{
		from: 'erasure_request',
		to: 'erasure_answer',
		extended_by: 'erasure_extension',
		violation_type: 'ERA-LATE',
	},
	{ from: 'collected', to: 'notice', extended_by: null, violation_type: 'NOT-LATE' },
];

/** Weekends and holidays may move the last day; rules count them, this only suggests. */
const days_of_grace = 4;

/** The answers that came too late by the story's own dates, and the types that this is. */
export function lateAnswers(
	facts: readonly DatedFact[],
): { violation_type: ViolationTypeCode; answer: DatedFact }[] {
	const of = (fact: FactCode | null): DatedFact | undefined => facts.find((dated) => dated.fact === fact);
	return periods.flatMap(({ from, to, extended_by, violation_type }) => {
		const [start, answer] = [of(from), of(to)];
		if (!start || !answer) return [];
		const days = (firstDay(answer.date.value) - lastDay(start.date.value)) / 86_400_000;
		return days > (of(extended_by) ? 92 : 31) + days_of_grace ? [{ violation_type, answer }] : [];
	});
}

const partsOf = (value: string): number[] => value.split('-').map(Number);

function firstDay(value: string): number {
	const [year, month = 1, day = 1] = partsOf(value);
	return Date.UTC(year!, month - 1, day);
}

function lastDay(value: string): number {
	const [year, month, day] = partsOf(value);
	if (month === undefined) return Date.UTC(year!, 11, 31);
	return day === undefined ? Date.UTC(year!, month, 0) : Date.UTC(year!, month - 1, day);
}
