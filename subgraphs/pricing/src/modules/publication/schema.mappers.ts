import type { Connection } from '@kontor/kit/cursors.ts';
import type { PriceChange } from './changes.queries.ts';
import type { PriceDraft } from './domain/priceDraft.ts';
import type { PriceStep } from './domain/priceSteps.ts';
import type { ListedPrice } from './listedPrices.queries.ts';
import type { FilePreview } from './priceFilePreview.service.ts';

export type PricePublicationMapper = PriceDraft;
export type PricePublicationConnectionMapper = Connection<PriceDraft>;
export type PriceChangeMapper = PriceChange;
export type PriceChangeConnectionMapper = Connection<PriceChange>;
export type ListedPriceMapper = ListedPrice;
export type ListedPriceConnectionMapper = Connection<ListedPrice>;
export type PriceStepMapper = PriceStep & { currency: string };
export type PriceFilePreviewMapper = FilePreview;
