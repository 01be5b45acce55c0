/** How often a property is tried: a few times in `npm test`, many times in `npm run prove` (HERKOMST_PROVE=1). */
export const isProving = process.env.HERKOMST_PROVE === '1';

export const runs = (small: number): number => (isProving ? small * 50 : small);

/** Milliseconds that a property may take; a third argument of `test`. */
export const patience = isProving ? 1_800_000 : 120_000;
