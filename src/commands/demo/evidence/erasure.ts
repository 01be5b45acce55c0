import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { remembered } from './partial-date.ts';

/** Erasure refused, late, or confirmed and undone by the next collection. */
export const erasure: Evidence = (file, random) => {
	const { complaint } = file;
	const received = complaint.received_date;
	const requested = addDays(received, -random.integer(60, 420));
	complaint.erasure_request_date = remembered(requested, random, 0.08, 0);
	const end = random.weighted([
		['refused', 34],
		['reappeared', 34],
		['silent', 32],
	] as const);
	if (end === 'silent') return;
	const answered = addDays(requested, random.integer(5, 55));
	complaint.erasure_answer_date = answered;
	if (end === 'refused') {
		note(file, 'erasure_refused', 'yes', 'letter-1.pdf');
		note(file, 'refusal', answered, 'letter-1.pdf');
		note(file, 'refusal_reasons_given', random.chance(0.4) ? 'yes' : 'no', 'letter-1.pdf');
		note(file, 'refusal_remedies_named', random.chance(0.2) ? 'yes' : 'no', 'letter-1.pdf', '2');
	} else {
		complaint.erasure_confirmed_date = answered;
		complaint.seen_again_date = addDays(received, -random.integer(0, 4));
	}
};
