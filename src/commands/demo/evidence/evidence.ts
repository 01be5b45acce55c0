import type { CaseFile } from '../case-file.ts';
import type { Random } from '../random.ts';

/** Fills the dates and facts that a complaint with a full file brings along for its story. */
export type Evidence = (file: CaseFile, random: Random) => void;
