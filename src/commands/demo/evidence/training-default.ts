import { note } from '../case-file.ts';
import { addDays } from '../day.ts';
import type { Evidence } from './evidence.ts';

export const announced = '2025-08-18';
/** 45 days after the announcement. */
export const effective = addDays(announced, 45);

/** Training is on unless one objects, and an objection counts for the future only. */
export const trainingDefault: Evidence = (file, random) => {
	const { complaint } = file;
	note(file, 'training_default', 'yes', 'screenshot-1.png');
	note(file, 'training_announced', announced, 'terms.pdf');
	note(file, 'training_effective', effective, 'terms.pdf', '2');
	note(file, 'training_objection_effect', 'prospective_only', 'terms.pdf', '4');
	if (complaint.received_date > addDays(announced, 3) && random.chance(0.5))
		complaint.objection_date = addDays(complaint.received_date, -random.integer(0, 3));
};
