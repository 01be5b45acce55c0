import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo, remembered } from './partial-date.ts';

/** A notice long after the data were obtained, or none; some came in time, which the dates then show. */
export const lateNotice: Evidence = (file, random) => {
	const { complaint } = file;
	const received = complaint.received_date;
	const collected = addDays(received, -random.integer(120, 1500));
	complaint.collected_date = longAgo(collected, random);
	const told = random.weighted([
		['in_time', 12],
		['late', 46],
		['never', 42],
	] as const);
	if (told === 'never') {
		complaint.first_contact_date = remembered(addDays(received, -random.integer(3, 60)), random);
		return;
	}
	const notice =
		told === 'in_time'
			? addDays(collected, random.integer(5, 28))
			: addDays(received, -random.integer(4, 70));
	complaint.notice_date = remembered(notice, random);
	complaint.notice_language = random.chance(0.4) ? 'en' : (complaint.language ?? 'en');
	if (random.chance(0.4))
		note(
			file,
			'notice_items_missing',
			random.pick(['source', 'retention_period|source', 'complaint_right', 'rights|recipients']),
			'notice.pdf',
		);
	if (random.chance(0.3)) complaint.first_disclosure_date = addDays(collected, random.integer(1, 20));
};
