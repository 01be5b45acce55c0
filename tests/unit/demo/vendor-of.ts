import { lettersOf, rowsOf, valueOf, type Row } from './committed.ts';

const legalForm = /(bv|nv|sas|sarl|sa|ag|gmbh|ltd|limited|inc|oy|dac|spa|vof|ua)$/;

/** A name without address, capitals, punctuation and legal form. */
const plain = (name: string): string =>
	lettersOf(
		name
			.toLowerCase()
			.replace(/^https?:\/\//, '')
			.replace(/^www\./, '')
			.replace('.example', ''),
	).replace(legalForm, '');

const names = rowsOf('vendor_names');
const exact = new Map(names.map((row) => [valueOf(row, 'name'), valueOf(row, 'vendor_id')]));
const normalised = new Map(names.map((row) => [plain(valueOf(row, 'name')), valueOf(row, 'vendor_id')]));

/** How the vendor of a complaint is found: as listed, only after normalising, not at all, or not given. */
export const found = (row: Row): 'listed' | 'normalised' | 'unresolved' | 'not_given' => {
	const written = valueOf(row, 'vendor_name');
	if (!written) return 'not_given';
	if (exact.has(written)) return 'listed';
	return normalised.has(plain(written)) ? 'normalised' : 'unresolved';
};

/** The vendor that a written name stands for; empty when it can not be told. */
export const vendorIdOf = (row: Row): string => normalised.get(plain(valueOf(row, 'vendor_name'))) ?? '';
