/** Characters of an answer that are read: five pages. A longer answer is not called vague for what stands behind them. */
export const longestAnswer = 12_000;
