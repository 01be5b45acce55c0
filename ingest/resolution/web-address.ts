import { wordsOf } from './fold.ts';
import { withoutForms } from './legal-forms.ts';

export interface WebAddress {
	/** The host without "www." */
	host: string;
	/** The part of the host that one buys: the last label before the ending, with the ending. */
	registered_domain: string;
	/** The words of that last label, without ending and legal form: "sms" for sms-inc.com. */
	words: string[];
}

const address = /^(?:https?:\/*)?(?:www\d?\.)?((?:[\p{L}\p{N}_-]+\.)+\p{L}{2,})\.?(?::\d+)?(?:[/?#]\S*)?$/iu;
/** Under a country's ending these labels are sold below, as in co.uk and com.au. */
const secondLabels = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne', 'go']);

/** Reads a text that is a web address and nothing else; a bare `name.ending` counts. Null for any other text. */
export function webAddressOf(text: string): WebAddress | null {
	const host = address.exec(text.trim())?.[1]?.toLowerCase();
	if (!host) return null;
	const labels = host.split('.');
	const ending =
		labels.at(-1)?.length === 2 && secondLabels.has(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
	const label = labels.at(-ending - 1) ?? host;
	return {
		host,
		registered_domain: labels.slice(-ending - 1).join('.'),
		words: withoutForms(wordsOf(label)).words,
	};
}
