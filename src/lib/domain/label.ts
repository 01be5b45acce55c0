/** The languages of pages. */
export type Language = 'en' | 'nl';

/** A short name of a code, in the four languages in which complaints and acts arrive. */
export type Label = Readonly<Record<Language | 'fr' | 'de', string>>;

/** One plain sentence that says what a code means, in the languages of pages. */
export type Definition = Readonly<Record<Language, string>>;
