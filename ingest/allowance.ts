/** Below this a share says nothing: so many are always let through (interfaces: at least 20 rows). */
const always = 20;

/** How many of `total` a limit in per cent lets through. */
export const allowance = (total: number, percent: number): number =>
	Math.max(always, Math.floor((total * percent) / 100));
