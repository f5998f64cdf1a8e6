/** So much of a product is in one kit. */
export interface Component {
  productId: string;
  quantity: string;
}

/** A product that is put together of others, in one warehouse, when it leaves. */
export interface Kit {
  productId: string;
  components: readonly Component[];
}
