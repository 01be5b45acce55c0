import { fileURLToPath } from 'node:url';
import { channels } from '../../../lib/domain/channels.ts';
import { codesOf } from '../../../lib/domain/closed-set.ts';
import { dataSourceCodes } from '../../../lib/domain/data-sources/index.ts';
import { handlingStatuses } from '../../../lib/domain/handling-statuses.ts';
import { harms } from '../../../lib/domain/harms.ts';
import { kinds } from '../../../lib/domain/kinds.ts';
import { outcomes } from '../../../lib/domain/outcomes.ts';
import { sourceVisibilities } from '../../../lib/domain/source-visibilities.ts';
import { violationTypeCodes } from '../../../lib/domain/violation-types/index.ts';
import type { Measured } from '../measuring/measured-process.ts';
import { measureSql } from '../measuring/measure-sql.ts';

export interface ComplaintsFile {
	/** Where the CSV file is written. */
	path: string;
	/** Complaints of an earlier file, on which this one builds. */
	n_before: number;
	/** How many of those come again in a newer version. */
	n_newer: number;
	/** Complaints that come for the first time. */
	n_new: number;
	seed: number;
}

const here = (name: string): URL => new URL(`./${name}`, import.meta.url);
const steps = ['draws', 'words', 'narrative', 'vendor', 'complaints', 'file'];

/** Writes a file of complaints in the native form, the same one from the same seed (tests/bench/README.md tells its shares). */
export function generateComplaints(
	file: ComplaintsFile,
	folder: string,
	signal?: AbortSignal,
): Promise<Measured> {
	return measureSql({
		name: 'the generator',
		database: ':memory:',
		files: steps.map((name) => here(`${name}.sql`)),
		parameters: {
			...file,
			kinds: codesOf(kinds),
			channels: codesOf(channels),
			data_sources: dataSourceCodes,
			violation_types: violationTypeCodes,
			statuses: codesOf(handlingStatuses),
			outcomes: codesOf(outcomes),
			visibilities: codesOf(sourceVisibilities),
			harms: codesOf(harms),
			narrative_parts: fileURLToPath(here('narrative-parts.csv')),
		},
		folder,
		signal,
	});
}
