import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo } from './partial-date.ts';

/** A wrong or outdated record, and the request to mend it. */
export const wrongRecord: Evidence = (file, random) => {
	const { complaint } = file;
	const asked = addDays(complaint.received_date, -random.integer(40, 250));
	note(file, 'rectification_request', asked, 'request.pdf');
	if (random.chance(0.5))
		note(file, 'rectification_answer', addDays(asked, random.integer(8, 38)), 'letter-1.pdf');
	note(file, 'record_seen', addDays(complaint.received_date, -random.integer(0, 10)), 'screenshot-1.png');
};

/** A page about a person at home: address, family, faith. */
export const personPage: Evidence = (file, random) => {
	const { complaint } = file;
	complaint.collected_date = longAgo(addDays(complaint.received_date, -random.integer(100, 1400)), random);
	note(file, 'first_seen', addDays(complaint.received_date, -random.integer(1, 40)), 'screenshot-1.png');
	const categories = [
		'home_address',
		'home_address',
		'home_address|career',
		'religion_or_belief',
		'criminal_offence',
	];
	note(file, 'data_category', random.pick(categories), 'screenshot-1.png');
};

/** A score that is not explained. */
export const unexplainedScore: Evidence = (file, random) => {
	note(file, 'derived_labels', 'yes', 'letter-1.pdf');
	note(file, 'logic_explained', random.chance(0.1) ? 'yes' : 'no', 'letter-1.pdf', '2');
	note(file, 'data_category', 'financial', 'letter-1.pdf');
};
