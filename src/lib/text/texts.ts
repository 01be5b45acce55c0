import type { Language } from '../domain/label.ts';
import { en, type Text } from './en.ts';
import { nl } from './nl.ts';

export type { Text } from './en.ts';

export const languages = ['en', 'nl'] as const satisfies Language[];

export const isLanguage = (text: string): text is Language => text === 'en' || text === 'nl';

export const otherLanguage = (lang: Language): Language => (lang === 'en' ? 'nl' : 'en');

export const texts: Record<Language, Text> = { en, nl };
