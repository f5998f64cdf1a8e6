export const PRODUCT_STATUSES = ['DRAFT', 'PUBLISHED', 'ANNOUNCED', 'DISCONTINUED'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** Drafts are seen by those who write the catalogue; the rest by everybody who may read it. */
export function visibleStatuses(seesDrafts: boolean): ProductStatus[] {
  return PRODUCT_STATUSES.filter((status) => seesDrafts || status !== 'DRAFT');
}

/** What a list shows: what was asked for as far as it is visible, or all but discontinued products. */
export function listedStatuses(
  asked: readonly ProductStatus[],
  seesDrafts: boolean,
): ProductStatus[] {
  const visible = visibleStatuses(seesDrafts);
  if (asked.length === 0) return visible.filter((status) => status !== 'DISCONTINUED');
  return visible.filter((status) => asked.includes(status));
}
