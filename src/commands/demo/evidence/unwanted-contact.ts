import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo, remembered } from './partial-date.ts';

/** A call or message by somebody who had the data from elsewhere. */
export const unwantedContact: Evidence = (file, random) => {
	const { complaint } = file;
	const contacted = addDays(complaint.received_date, -random.integer(1, 60));
	complaint.first_contact_date = remembered(contacted, random);
	note(
		file,
		'contact_channel',
		random.pick(['phone', 'phone', 'sms', 'e_mail', 'messaging_app']),
		'call-log.pdf',
	);
	note(file, 'contact_consent', random.chance(0.1) ? 'yes' : 'no', 'statement.pdf');
	if (random.chance(0.4))
		complaint.collected_date = longAgo(addDays(contacted, -random.integer(40, 800)), random);
};
