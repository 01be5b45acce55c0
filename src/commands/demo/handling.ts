import { lastRegistration } from './calendar.ts';
import { note, type CaseFile } from './case-file.ts';
import { addDays, daysBetween, earliest } from './day.ts';
import type { Random } from './random.ts';

const outcomes = [
	['information_given', 440],
	['mediated', 170],
	['vendor_complied', 240],
	['warning', 32],
	['reprimand', 10],
	['order', 7],
	['fine', 3],
	['no_infringement', 60],
	['withdrawn', 38],
] as const;

/** Share of the complaints of that age, in days, that are closed. */
const closedAt = (age: number): number =>
	age < 30 ? 0.04 : age < 90 ? 0.22 : age < 180 ? 0.45 : age < 365 ? 0.68 : 0.94;

const open = (file: CaseFile, age: number, random: Random): void => {
	const { complaint } = file;
	const isInvestigated = ['demo-contactfable', 'demo-leadfable', 'demo-storyfable'].includes(file.vendor_id);
	complaint.status =
		age < 21
			? random.weighted([
					['received', 80],
					['admissible', 20],
				] as const)
			: random.weighted([
					['received', 6],
					['admissible', 22],
					['in_handling', 58],
					['investigation', isInvestigated ? 34 : 4],
				] as const);
	if (complaint.status !== 'received') complaint.in_scope = 'yes';
};

const close = (file: CaseFile, random: Random): void => {
	const { complaint } = file;
	const end = random.weighted([
		['handled', 89],
		['inadmissible', 7],
		['out_of_scope', 4],
	] as const);
	const days =
		end === 'handled'
			? random.integer(14, 200) + (random.chance(0.3) ? random.integer(60, 320) : 0)
			: random.integer(5, 60);
	complaint.closed_date = earliest(addDays(complaint.registered_date, days), lastRegistration);
	complaint.status = end === 'inadmissible' ? 'inadmissible' : 'closed';
	complaint.in_scope = end === 'out_of_scope' ? 'no' : 'yes';
	complaint.outcome =
		end === 'handled'
			? random.weighted(complaint.kind === 'complaint' ? outcomes : outcomes.slice(0, 1))
			: end === 'inadmissible'
				? 'inadmissible'
				: random.pick(['out_of_scope', 'transferred']);
};

/** How far the authority got by the last day of the demo. Inadmissible complaints are closed too. */
export const handle = (file: CaseFile, random: Random): void => {
	const age = daysBetween(file.complaint.registered_date, lastRegistration);
	if (random.chance(closedAt(age))) close(file, random);
	else open(file, age, random);
};

/** The authority's own clock, for complaints with a full file: admitted, told of progress within three months or later, decided. */
export const ownClock = (file: CaseFile, random: Random): void => {
	const { received_date, registered_date, status, closed_date } = file.complaint;
	if (status === 'received' || status === 'inadmissible') return;
	const until = closed_date ?? lastRegistration;
	const dated = (fact: string, days: number): void => {
		const day = addDays(fact === 'admissible' ? registered_date : received_date, days);
		if (day >= registered_date && day <= until) note(file, fact, day, 'case-file.pdf');
	};
	dated('admissible', random.integer(2, 25));
	if (random.chance(0.8))
		dated('progress_sent', random.chance(0.75) ? random.integer(40, 88) : random.integer(95, 160));
	if (status !== 'admissible') dated('opened', random.integer(15, 30));
	if (closed_date) note(file, 'decided', closed_date, 'case-file.pdf', '2');
};
