/** Addresses in which shops name a browser extension or an app; the first group is its lasting id. */
const shops: readonly (readonly [string, RegExp])[] = [
	[
		'chrome',
		/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore)\/(?:\S*\/)?([a-p]{32})(?![a-z])/i,
	],
	['edge', /microsoftedge\.microsoft\.com\/addons\/(?:\S*\/)?([a-p]{32})(?![a-z])/i],
	['firefox', /addons\.mozilla\.org\/(?:[a-z-]+\/)?(?:firefox\/)?addon\/([^/?#\s]+)/i],
	['apple', /apps\.apple\.com\/\S*\/id(\d{6,})/i],
	['android', /play\.google\.com\/store\/apps\/details\?\S*?id=([\w.]+)/i],
	// Chrome makes an id from a key and writes it in the letters a to p; no name has 32 of them in one word.
	['chrome', /^([a-p]{32})$/i],
];

/** The shop and id of the extension or app that a text points to, such as `chrome:aaaabbbb…`; null where it names none. */
export function extensionIdOf(text: string): string | null {
	for (const [shop, pattern] of shops) {
		const id = pattern.exec(text.trim())?.[1];
		if (id !== undefined) return `${shop}:${id.toLowerCase()}`;
	}
	return null;
}

const registration =
	/[\s,;(-]*\b(?:kvk(?:[- ]?(?:nummer|nr))?|chamber of commerce|siren|siret|hrb|hra|companies house|company (?:no|number)|reg(?:istration)? ?(?:no|number)|kbo|bce|cif|nip|cvr)\b\.?[\s:#]*(?:no\.?\s*)?((?:[a-z]{1,2}[ -]?)?\d[\d. ]{4,}\d)\)?/gi;

export interface WithoutNumbers {
	text: string;
	registration_numbers: string[];
}

/** Takes numbers of company registers, named as such, out of a text. */
export function withoutRegistrationNumbers(text: string): WithoutNumbers {
	const registration_numbers: string[] = [];
	const rest = text.replace(registration, (_, number: string) => {
		registration_numbers.push(plainNumber(number));
		return ' ';
	});
	return { text: rest.trim(), registration_numbers };
}

/** A register number without spaces, points and case. */
export const plainNumber = (number: string): string => number.toUpperCase().replace(/[^0-9A-Z]/g, '');
