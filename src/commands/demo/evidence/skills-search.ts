import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';
import { longAgo } from './partial-date.ts';

/** "Anonymous" results keep the link to their source and carry labels that nobody explains. */
export const skillsSearch: Evidence = (file, random) => {
	const { complaint } = file;
	complaint.collected_date = longAgo(addDays(complaint.received_date, -random.integer(60, 700)), random);
	note(file, 'anonymity_claimed', 'yes', 'advertisement.pdf');
	note(file, 'source_link_kept', random.chance(0.92) ? 'yes' : 'no', 'screenshot-1.png');
	note(file, 'derived_labels', 'yes', 'screenshot-1.png', '2');
	note(file, 'logic_explained', random.chance(0.08) ? 'yes' : 'no', 'letter-1.pdf');
	if (random.chance(0.06)) note(file, 'data_category', 'union_membership', 'screenshot-1.png', '2');
};
