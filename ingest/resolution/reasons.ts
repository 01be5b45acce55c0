/** Which kind of reason it is: of one family only the strongest counts, because they see the same thing twice. */
export type Family = 'wording' | 'register' | 'group' | 'against';

interface Reason {
	family: Family;
	/** The sentence for the person who decides; `{detail}` is what was found. */
	en: string;
	nl: string;
}

/** Why two vendors may be one, or belong together. */
export const reasons = {
	same_words: {
		family: 'wording',
		en: 'The names are the same but for the legal form, and the forms or the generic word leave doubt: {detail}.',
		nl: 'De namen zijn gelijk op de rechtsvorm na, en de rechtsvormen of het algemene woord laten twijfel: {detail}.',
	},
	stated_name: {
		family: 'wording',
		en: 'One of them goes by the name of the other as well: {detail}.',
		nl: 'Een van beide voert ook de naam van de andere: {detail}.',
	},
	look_alike: {
		family: 'wording',
		en: 'The names look the same and differ in characters that are easily confused: {detail}.',
		nl: 'De namen zien er hetzelfde uit en verschillen in tekens die makkelijk te verwarren zijn: {detail}.',
	},
	word_order: {
		family: 'wording',
		en: 'The same words in another order: {detail}.',
		nl: 'Dezelfde woorden in een andere volgorde: {detail}.',
	},
	domain_is_name: {
		family: 'wording',
		en: 'The domain of one is the name of the other: {detail}.',
		nl: 'Het domein van de een is de naam van de ander: {detail}.',
	},
	spelling: {
		family: 'wording',
		en: 'Nearly the same letters: {detail}.',
		nl: 'Bijna dezelfde letters: {detail}.',
	},
	shared_words: {
		family: 'wording',
		en: 'Words in common, the rarer the stronger: {detail}.',
		nl: 'Gedeelde woorden, hoe zeldzamer hoe sterker: {detail}.',
	},
	beginning: {
		family: 'wording',
		en: 'One name begins with the other: {detail}.',
		nl: 'De ene naam begint met de andere: {detail}.',
	},
	acronym: {
		family: 'wording',
		en: 'One name is made of first letters of the other: {detail}.',
		nl: 'De ene naam bestaat uit beginletters van de andere: {detail}.',
	},
	same_registration_number: {
		family: 'register',
		en: 'The same number in a company register: {detail}.',
		nl: 'Hetzelfde nummer in een handelsregister: {detail}.',
	},
	same_extension: {
		family: 'register',
		en: 'The same browser extension or app: {detail}.',
		nl: 'Dezelfde browserextensie of app: {detail}.',
	},
	same_website: {
		family: 'register',
		en: 'The same website, which firms of one group may share: {detail}.',
		nl: 'Dezelfde website, die bedrijven van één groep kunnen delen: {detail}.',
	},
	same_group: {
		family: 'group',
		en: 'One is given as the owner of the other: {detail}. They stay two vendors; complaints are not added up.',
		nl: 'De een is opgegeven als eigenaar van de ander: {detail}. Het blijven twee aanbieders; klachten worden niet opgeteld.',
	},
	other_numbers: {
		family: 'against',
		en: 'Against it: the numbers in the names differ: {detail}.',
		nl: 'Ertegen: de getallen in de namen verschillen: {detail}.',
	},
	other_country: {
		family: 'against',
		en: 'Against it: the legal forms belong to different countries: {detail}.',
		nl: 'Ertegen: de rechtsvormen horen bij verschillende landen: {detail}.',
	},
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;

/** One reason for or against, with its weight in points and what was found. */
export interface Evidence {
	reason_code: ReasonCode;
	points: number;
	detail: string;
}

export const sentenceOf = ({ reason_code, detail }: Evidence, language: 'en' | 'nl'): string =>
	reasons[reason_code][language].replace('{detail}', () => detail);
