/** Which equipment a product fits is an attribute to the index; no attribute has such a code. */
export const FITS = '.fits';
