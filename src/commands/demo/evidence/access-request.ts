import { note, type CaseFile } from '../case-file.ts';
import { addDays } from '../day.ts';
import { fragments, isLanguage } from '../narratives/fragments.ts';
import { filled } from '../narratives/narrative.ts';
import type { Random } from '../random.ts';
import type { Evidence } from './evidence.ts';
import { remembered } from './partial-date.ts';

/** One vendor answers with one formula nearly always; the others answer in several ways. */
const oneFormula = [
	['formula', 96],
	['category', 3],
	['named', 1],
] as const;
const severalWays = [
	['formula', 58],
	['category', 22],
	['named', 13],
	['nothing_held', 7],
] as const;

const answerText = ({ vendor_id, complaint }: CaseFile, language: string, random: Random): string => {
	const specificity = random.weighted(vendor_id === 'demo-contactfable' ? oneFormula : severalWays);
	const known = isLanguage(language) ? language : 'en';
	const telling = { language: known, vendor: '', received_date: complaint.received_date };
	return filled(random.pick(fragments(known, 'answer', specificity)), telling, random);
};

const without = (codes: string, ...dropped: string[]): string[] =>
	codes.split('|').filter((code) => code && !dropped.includes(code));

/** A request for access, with the wait that the person states: in a month, in three, later, or no answer yet. */
export const accessRequest: Evidence = (file, random) => {
	const { complaint } = file;
	const received = complaint.received_date;
	const wait = random.weighted([
		[() => random.integer(4, 27), 25],
		[() => random.integer(36, 86), 29],
		[() => random.integer(98, 310), 21],
		[null, 25],
	] as const);
	const others = without(complaint.violation_types ?? '', 'ACC-LATE', 'ACC-NONE');
	if (wait === null) {
		complaint.access_request_date = remembered(addDays(received, -random.integer(38, 240)), random, 0.08, 0);
		complaint.violation_types = [...others, 'ACC-NONE'].join('|');
		return;
	}
	const days = wait();
	const answered = addDays(received, -random.integer(1, 45));
	const requested = addDays(answered, -days);
	// A month instead of a day would make short waits unreadable, so only long waits are half remembered.
	complaint.access_request_date = days > 97 ? remembered(requested, random, 0.15, 0) : requested;
	complaint.access_answer_date = answered;
	complaint.violation_types = (
		days > 31 ? [...others, 'ACC-LATE'] : others.length > 0 ? others : ['ACC-SRC']
	).join('|');
	const language = random.chance(0.25) ? 'en' : (complaint.language ?? 'en');
	if (random.chance(0.88)) complaint.access_answer_text = answerText(file, language, random);
	if (days > 40 && random.chance(0.3)) {
		complaint.access_extension_date = addDays(requested, random.integer(10, Math.min(45, days - 2)));
		note(file, 'access_extension_reasons', random.chance(0.5) ? 'yes' : 'no', 'letter-1.pdf');
	}
	if (random.chance(0.4)) {
		note(file, 'recipients_asked', 'yes', 'request.pdf');
		note(
			file,
			'recipients_answered',
			random.pick(['categories_only', 'none', 'none', 'named']),
			'letter-2.pdf',
		);
	}
	if (random.chance(0.35))
		note(file, 'copy_received', random.chance(0.3) ? 'yes' : 'no', 'letter-2.pdf', '2');
	if (random.chance(0.2))
		note(
			file,
			'access_items_missing',
			random.pick(['source', 'source|recipients', 'retention_period']),
			'letter-2.pdf',
		);
	if (random.chance(0.14)) {
		note(file, 'identity_asked', addDays(requested, random.integer(1, 6)), 'letter-1.pdf');
		if (random.chance(0.5))
			note(file, 'identity_received', addDays(requested, random.integer(7, 12)), 'request.pdf');
		note(
			file,
			'identity_document',
			random.pick(['full_copy', 'full_copy', 'redacted_copy', 'other_proof']),
			'letter-1.pdf',
		);
	}
	if (random.chance(0.03)) note(file, 'fee_asked', 'yes', 'invoice.pdf');
};
