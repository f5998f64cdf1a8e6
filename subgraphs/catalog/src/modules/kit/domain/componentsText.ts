import type { Component } from '../../product/domain/productRecord.ts';

/** What a kit is put together of, as people write it: `A-1 × 2; B-7 × 0.5`. Null for none. */
export const componentsText = (components: readonly Component[]): string | null =>
  components.map(({ sku, quantity }) => `${sku} × ${quantity}`).join('; ') || null;
