import { workingDay, addDays, latest } from './day.ts';
import type { CaseFile } from './case-file.ts';
import { lastRegistration } from './calendar.ts';

const home: Record<string, string> = { BE: 'be-demo', FR: 'fr-demo', DE: 'de-demo' };

/** Of two complaints of one person at two authorities: the one that came second, and the one it repeats. */
export interface Pair {
	first: CaseFile;
	second: CaseFile;
}

/** People who complained in the Netherlands and, days later, at home too: one person, two authorities, one story. */
export const crossBorderPairs = (files: readonly CaseFile[], count: number): Pair[] => {
	const candidates = files.filter(
		({ complaint }) =>
			complaint.authority === 'nl-demo' &&
			complaint.kind === 'complaint' &&
			complaint.complainant_key !== '' &&
			home[complaint.complainant_country ?? ''] !== undefined &&
			complaint.registered_date > '2020-01-01' &&
			complaint.registered_date < addDays(lastRegistration, -30),
	);
	const step = Math.floor(candidates.length / count);
	return candidates
		.filter((_, index) => step > 0 && index % step === 0)
		.slice(0, count)
		.map((first) => {
			const { received_date, complainant_country } = first.complaint;
			const later = addDays(received_date, 6);
			const complaint = {
				...first.complaint,
				authority: home[complainant_country ?? ''] ?? '',
				received_date: later,
				registered_date: latest(later, first.complaint.registered_date, workingDay(addDays(later, 2))),
				status: 'in_handling',
				closed_date: '',
				outcome: '',
				in_scope: 'yes',
			};
			return {
				first,
				second: { ...first, complaint, facts: [], respondents: first.respondents.map((row) => ({ ...row })) },
			};
		});
};
