import type { CaseFile } from './case-file.ts';
import type { Row } from './input-file.ts';
import type { Pair } from './cross-border.ts';

/** `nl-demo` and 2024 give NL-2024-00017: numbers run by authority and year of registration. */
const numbered = () => {
	const counters = new Map<string, number>();
	return (authority: string, registered_date: string): string => {
		const series = `${authority.slice(0, 2).toUpperCase()}-${registered_date.slice(0, 4)}`;
		const number = (counters.get(series) ?? 0) + 1;
		counters.set(series, number);
		return `${series}-${String(number).padStart(5, '0')}`;
	};
};

export interface ComplaintTables {
	complaints: Row[];
	facts: Row[];
	respondents: Row[];
}

/** Puts the case files in order of registration, numbers them, and takes them apart into the three tables. */
export const complaintTables = (files: readonly CaseFile[], pairs: readonly Pair[]): ComplaintTables => {
	const number = numbered();
	const ordered = files.toSorted((left, right) =>
		left.complaint.registered_date < right.complaint.registered_date
			? -1
			: left.complaint.registered_date > right.complaint.registered_date
				? 1
				: 0,
	);
	for (const { complaint } of ordered)
		complaint.complaint_id = number(complaint.authority ?? '', complaint.registered_date);
	for (const { first, second } of pairs) {
		first.complaint.external_references = `${second.complaint.authority}:${second.complaint.complaint_id}`;
		second.complaint.external_references = `${first.complaint.authority}:${first.complaint.complaint_id}`;
	}
	const withId = <Part extends object>(parts: (file: CaseFile) => Part[]) =>
		ordered.flatMap((file) =>
			parts(file).map((part) => ({ ...part, complaint_id: file.complaint.complaint_id })),
		);
	return {
		complaints: ordered.map((file) => file.complaint),
		facts: withId((file) => file.facts),
		respondents: withId((file) => file.respondents),
	};
};
