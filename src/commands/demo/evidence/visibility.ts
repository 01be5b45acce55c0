import { note } from '../case-file.ts';
import { addDays, daysBetween, earliest, latest } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo, remembered } from './partial-date.ts';

const launched = '2018-03-01';
/** The vendor wrote to nobody before this day, four years after its launch, and then in English only. */
const firstNotices = '2022-03-07';
const sixYears = 6 * 365 + 20;

/** Limited fields are collected all the same, kept past the vendor's own schedule, and people are told years late. */
export const visibility: Evidence = (file, random) => {
	const { complaint } = file;
	const received = complaint.received_date;
	const isOldRecord = daysBetween(launched, received) > sixYears && random.chance(0.5);
	const collected = isOldRecord
		? addDays(received, -sixYears - random.integer(0, daysBetween(launched, received) - sixYears))
		: addDays(
				launched,
				random.integer(0, random.chance(0.4) ? 290 : Math.max(30, daysBetween(launched, received) - 120)),
			);
	complaint.collected_date = longAgo(earliest(collected, addDays(received, -40)), random);
	if (received > '2022-04-10' && random.chance(0.7)) {
		const notice = latest(firstNotices, addDays(collected, 30 + random.integer(0, 300)));
		if (notice < received) {
			complaint.notice_date = notice < '2022-06-30' ? notice : remembered(notice, random);
			complaint.notice_language = 'en';
			note(
				file,
				'notice_items_missing',
				random.pick(['source', 'source|retention_period', 'rights']),
				'notice.pdf',
			);
		}
	}
	note(file, 'record_seen', addDays(received, -random.integer(1, 20)), 'screenshot-1.png');
	complaint.last_activity_date = remembered(addDays(collected, random.integer(0, 30)), random);
	note(
		file,
		'data_category',
		random.pick(['private_phone', 'private_phone|private_e_mail', 'business_contact']),
		'screenshot-1.png',
	);
};
