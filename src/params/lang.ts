import { isLanguage } from '$lib/text/texts';

export const match = isLanguage;
