/**
 * Pages are complete as they are sent; links, forms and <details> do the rest. Kit's client would add an element with an inline style,
 * which the CSP forbids.
 */
export const csr = false;
