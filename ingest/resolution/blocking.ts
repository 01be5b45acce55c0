import { acronymsOf } from './acronym.ts';
import type { NormalisedName } from './normalise.ts';
import type { Subject } from './subject.ts';

/**
 * The drawers that a vendor lies in; only vendors that share a drawer are compared. Several kinds, because each kind of difference
 * (a typing error, another word order, an acronym) breaks another one.
 */
export function blocksOf(subject: Subject): Set<string> {
	const blocks = new Set<string>();
	for (const name of [...subject.names, ...subject.stated_names]) addName(blocks, name);
	for (const domain of subject.domains) blocks.add(`domain ${domain}`);
	for (const number of subject.registration_numbers) blocks.add(`number ${number}`);
	for (const id of subject.extension_ids) blocks.add(`extension ${id}`);
	for (const owner of subject.owners) blocks.add(`key ${owner}`);
	blocks.add(`key ${subject.vendor_id}`);
	return blocks;
}

function addName(blocks: Set<string>, { key, skeleton, words, address }: NormalisedName): void {
	blocks.add(`key ${key}`);
	blocks.add(`skeleton ${skeleton}`);
	blocks.add(`sorted ${[...words].sort().join(' ')}`);
	const lists = address ? [words, address.words] : [words];
	for (const list of lists) {
		const joined = list.join('');
		blocks.add(`key ${joined}`);
		for (const word of list) blocks.add(`word ${word}`);
		blocks.add(`word ${joined}`);
		for (const length of [4, 6]) if (joined.length >= length) blocks.add(`start ${joined.slice(0, length)}`);
		for (const acronym of acronymsOf(list)) {
			blocks.add(`key ${acronym}`);
			if (acronym.length > 3) blocks.add(`key ${acronym.slice(0, 3)}`);
		}
	}
	if (key.length <= 40) for (const rest of withoutOneLetter(key)) blocks.add(`near ${rest}`);
}

/** A key and all that is left when one letter is taken out: keys one edit apart share one of them. */
function withoutOneLetter(key: string): string[] {
	if (key.length < 4) return [key];
	return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}
