import type { BannerRow } from './banner.queries.ts';

export type BannerMapper = BannerRow;
export type BannerSourceMapper = BannerRow;
