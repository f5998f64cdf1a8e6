/**
 * Which equipment a product fits is an attribute to the index; no attribute has such a code. It costs
 * about 30 bytes for each product of a model, and 800 for the model.
 */
export const FITS = '.fits';
