/** How a product stands before a viewer: with price, as if it did not exist, with its price on request. */
export type Visibility = 'SHOWN' | 'HIDDEN' | 'WITHOUT_PRICE';
