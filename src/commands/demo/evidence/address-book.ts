import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo } from './partial-date.ts';

/** The number came from somebody else's telephone: an app that the person never had, with consent of another. */
export const addressBook: Evidence = (file, random) => {
	const { complaint } = file;
	complaint.collected_date = longAgo(addDays(complaint.received_date, -random.integer(90, 900)), random);
	note(file, 'first_seen', addDays(complaint.received_date, -random.integer(5, 80)), 'screenshot-1.png');
	note(file, 'consent_given_to', random.pick(['other_organisation', 'nobody']), 'statement.pdf');
	note(file, 'data_category', 'private_phone', 'screenshot-1.png');
	if (random.chance(0.3)) complaint.source_visibility = 'only_me';
};
