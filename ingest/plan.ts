import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IngestError } from './errors.ts';
import { findInputs, type FoundInputs } from './inputs.ts';
import type { Mapping } from './mapping/mapping.ts';
import { readMapping } from './mapping/read-mapping.ts';
import type { IngestOptions } from './options.ts';
import { readManifest } from './manifest.ts';
import { offeredMappings } from './recognise.ts';
import { currentSnapshot } from './snapshots.ts';

const own = (folder: string): string =>
	relative(process.cwd(), fileURLToPath(new URL(folder, import.meta.url)));
const demoFolder = own('../data/demo');
const recordFolder = own('../data/public-record');

/** Whether what is served now is the demo. */
function servedIsDemo(out: string): boolean {
	const folder = currentSnapshot(out);
	if (folder === null)
		throw new IngestError(
			'input_unreadable',
			`missing snapshot: ${out} serves none, so nothing is held back`,
		);
	return readManifest(folder).is_demo ?? false;
}

export interface Plan extends FoundInputs {
	/** Whether the inputs are the demo of this program. */
	is_demo: boolean;
	/** The files of the public record, which is always loaded. */
	record_files: FoundInputs['files'];
	/** The mappings that the given files may fit. */
	offered: Mapping[];
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

const nothingToRead = (paths: string[], { files_not_read }: FoundInputs): string =>
	[
		`missing input: nothing to read in ${paths.join(', ')}`,
		...files_not_read.map(({ path, why }) => `  ${path}: ${why}`),
	].join('\n');

/**
 * What to read: the paths given, or the demo; and always the public record. With a declared mapping every given file is read by it
 * alone. Throws when a path is not there, or a mapping is wrong.
 */
export function planInputs(options: IngestOptions): Plan {
	const is_retry_alone = options.is_retrying && options.paths.length === 0;
	const paths = options.paths.length > 0 || is_retry_alone ? options.paths : [demoFolder];
	const found = findInputs(paths);
	if (!is_retry_alone && found.files.length === 0)
		throw new IngestError('input_unreadable', nothingToRead(paths, found));
	const offered = options.mapping ? [readMapping(options.mapping)] : offeredMappings(options.profile);
	return {
		...found,
		offered,
		is_demo: is_retry_alone
			? servedIsDemo(options.out)
			: paths.every((path) => isInside(realpathSync(path), realpathSync(demoFolder))),
		record_files: findInputs([recordFolder]).files.filter((file) => !file.path.endsWith('seed-fact-ids.csv')),
	};
}
