import type { BannerSourceResolvers } from '../../types.generated.ts';

export const BannerSource: BannerSourceResolvers = {};
