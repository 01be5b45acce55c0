import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';

/** An objection to marketing, and the call that came after it. */
export const objection: Evidence = (file, random) => {
	const { complaint } = file;
	const objected = addDays(complaint.received_date, -random.integer(25, 200));
	complaint.objection_date = objected;
	complaint.contacted_again_date = addDays(objected, random.integer(2, 24));
	note(
		file,
		'contact_channel',
		random.pick(['phone', 'phone', 'e_mail', 'sms', 'automated_call']),
		'call-log.pdf',
	);
	note(file, 'contact_consent', 'no', 'statement.pdf');
};
