import type { PriceExplanationResolvers } from '../../types.generated.ts';

export const PriceExplanation: PriceExplanationResolvers = {
  rejected: ({ rejected, currency }) => rejected().map((price) => ({ ...price, currency })),
  discounts: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.discounts resolver is required because PriceExplanation.discounts exists but PriceExplanationMapper.discounts does not */
  },
  exchange: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.exchange resolver is required because PriceExplanation.exchange exists but PriceExplanationMapper.exchange does not */
  },
  floor: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.floor resolver is required because PriceExplanation.floor exists but PriceExplanationMapper.floor does not */
  },
  isVatIncluded: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.isVatIncluded resolver is required because PriceExplanation.isVatIncluded exists but PriceExplanationMapper.isVatIncluded does not */
  },
  listPrice: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.listPrice resolver is required because PriceExplanation.listPrice exists but PriceExplanationMapper.listPrice does not */
  },
  promotions: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.promotions resolver is required because PriceExplanation.promotions exists but PriceExplanationMapper.promotions does not */
  },
  validFrom: async (_parent, _arg, _ctx) => {
    /* PriceExplanation.validFrom resolver is required because PriceExplanation.validFrom exists but PriceExplanationMapper.validFrom does not */
  },
};
