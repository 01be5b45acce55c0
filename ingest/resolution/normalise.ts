import { foldCharacters, wordsOf } from './fold.ts';
import { extensionIdOf, withoutRegistrationNumbers } from './identifiers.ts';
import { withoutForms } from './legal-forms.ts';
import { skeletonOf } from './look-alikes.ts';
import { statedNames } from './other-names.ts';
import { webAddressOf, type WebAddress } from './web-address.ts';

/** A name taken apart. The wording itself stays in `written`; everything else is derived from it. */
export interface NormalisedName {
	written: string;
	/** Words without case, accents, look-alikes, punctuation and legal form. */
	words: string[];
	/** The words without spaces: two names with one key are written alike. Empty only for a blank text. */
	key: string;
	skeleton: string;
	forms: string[];
	/** Countries that the legal forms point to; null where they say nothing. */
	countries: string[] | null;
	address: WebAddress | null;
	extension_id: string | null;
	registration_numbers: string[];
	other_names: string[];
	owners: string[];
}

/** Takes any text apart; never throws. Normalising a key again gives the same key. */
export function normalise(written: string): NormalisedName {
	const extension_id = extensionIdOf(written);
	const { text, registration_numbers } = withoutRegistrationNumbers(foldCharacters(written));
	const { name, other_names, owners } = statedNames(text);
	const address = extension_id === null ? webAddressOf(name) : null;
	const raw = wordsOf(address ? address.host : name);
	const {
		words: bare,
		forms,
		countries,
	} = address ? { words: raw, forms: [], countries: null } : withoutForms(raw);
	const words = extension_id === null ? artificial(name, bare) : wordsOf(extension_id);
	const key = words.join('') || written.trim().toLowerCase();
	return {
		written,
		words: words.length > 0 ? words : [key].filter(Boolean),
		key,
		skeleton: skeletonOf(key),
		forms,
		countries,
		address,
		extension_id,
		registration_numbers,
		other_names,
		owners,
	};
}

/** Reads the last word "al" as "ai" where the name as written shows a capital A and a small l. */
function artificial(name: string, words: string[]): string[] {
	if (words.length < 2 || words.at(-1) !== 'al') return words;
	const read = /(?<![\p{L}\p{N}])Al(?![\p{L}\p{N}])/u.test(name);
	return read ? [...words.slice(0, -1), 'ai'] : words;
}
