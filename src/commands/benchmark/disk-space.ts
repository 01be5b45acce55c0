import { statfs } from 'node:fs/promises';

/** What a complaint takes at most while the command runs, all files together; measured, with room to spare. */
const bytesPerComplaint = 2000;
/** What the public record and empty databases take. */
const bytesAtLeast = 200_000_000;

export const neededBytes = (n_complaints: number): number => bytesAtLeast + n_complaints * bytesPerComplaint;

/** Throws a sentence that says what is missing when the disk of `folder` has less room than the command needs. */
export async function checkDiskSpace(folder: string, n_complaints: number): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	const [needed, free] = [neededBytes(n_complaints), bavail * bsize];
	if (free >= needed) return;
	const inGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
	throw new Error(
		`missing disk space: ${n_complaints.toLocaleString('en')} complaints need ${inGigabytes(needed)} in ${folder}, ` +
			`where ${inGigabytes(free)} are free; use --folder DIR or fewer --complaints`,
	);
}
