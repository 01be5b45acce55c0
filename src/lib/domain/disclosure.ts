/** Every published count is rounded once, by cell key, to a multiple of this. */
export const ROUNDING_BASE = 5;

/** How far the shown figure of one cell can be from the true one: it is one of the two multiples beside it. */
export const GREATEST_CELL_ERROR = ROUNDING_BASE - 1;
