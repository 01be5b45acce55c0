import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';

/** Content with a life of 24 hours is still held months later. */
export const keptStories: Evidence = (file, random) => {
	const { complaint } = file;
	const posted = addDays(complaint.received_date, -random.integer(150, 700));
	const held = addDays(complaint.received_date, -random.integer(2, 60));
	const hour = String(random.integer(8, 22)).padStart(2, '0');
	note(file, 'content_posted_at', `${posted}T${hour}:${random.integer(10, 59)}:00Z`, 'screenshot-1.png');
	note(file, 'content_expires_after_hours', '24', 'screenshot-1.png');
	note(file, 'content_held_at', `${held}T12:00:00Z`, 'screenshot-2.png');
	note(file, 'data_category', 'location|photo_or_video', 'screenshot-2.png');
	if (random.chance(0.12)) complaint.source_visibility = 'private_account';
};

/** The same, for a person who was under sixteen at the time. */
export const child: Evidence = (file, random) => {
	keptStories(file, random);
	note(file, 'age_at_collection', String(random.integer(12, 15)), 'statement.pdf');
};
