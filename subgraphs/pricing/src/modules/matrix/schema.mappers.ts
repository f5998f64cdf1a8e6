import type { PreviewedPrice } from './previewDiscounts.ts';

export type DiscountPreviewLineMapper = PreviewedPrice;
