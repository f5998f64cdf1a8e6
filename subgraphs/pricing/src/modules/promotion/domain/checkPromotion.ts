import { compare, decimal, isNegative, isPositive } from '@kontor/kit/money.ts';

/** A promotion as the input has it, defaults filled in. */
export interface PromotionToCheck {
  name: string;
  segment: string | null;
  organizationId: string | null;
  priceGroups: readonly string[] | null;
  productIds: readonly string[] | null;
  percent: string | null;
  unitPrice: string | null;
  minimumQuantity: string;
  levels: readonly string[];
  validFrom: string;
  validUntil: string;
}

export interface PromotionFault {
  field: string;
  message: string;
}

const MOST_GROUPS = 100;
const MOST_PRODUCTS = 10_000;
const LARGEST = '1000000000';

const named = (longest: number) => new RegExp(`^[^\\p{C}]{1,${longest}}$`, 'u');
const NAME = named(200);
const SHORT_NAME = named(100);

/** What is wrong with a promotion that is asked for on a day; null = nothing. */
export function checkPromotion(promotion: PromotionToCheck, today: string): PromotionFault | null {
  const rule = RULES.find(({ isBroken }) => isBroken(promotion, today));
  return rule ? { field: rule.field, message: rule.message } : null;
}

interface Rule extends PromotionFault {
  isBroken(promotion: PromotionToCheck, today: string): boolean;
}

const RULES: readonly Rule[] = [
  {
    field: 'name',
    message: 'A name has 1 to 200 characters.',
    isBroken: ({ name }) => !NAME.test(name),
  },
  {
    field: 'segment',
    message:
      'A promotion is for a segment, for a customer, or for all: a segment has 1 to 100 characters.',
    isBroken: ({ segment, organizationId }) =>
      segment !== null && (organizationId !== null || !SHORT_NAME.test(segment)),
  },
  {
    field: 'priceGroups',
    message: `It is for 1 to ${MOST_GROUPS} price groups, or for products, not for both.`,
    isBroken: ({ priceGroups, productIds }) =>
      priceGroups !== null &&
      (productIds !== null ||
        priceGroups.length < 1 ||
        priceGroups.length > MOST_GROUPS ||
        !priceGroups.every((group) => SHORT_NAME.test(group))),
  },
  {
    field: 'productIds',
    message: `It is for 1 to ${MOST_PRODUCTS} products that there can be.`,
    isBroken: ({ productIds }) =>
      productIds !== null && (productIds.length < 1 || productIds.length > MOST_PRODUCTS),
  },
  {
    field: 'percent',
    message:
      'It takes off per cent (above 0, below 100, 2 decimals at most) or has a price of its own.',
    isBroken: ({ percent, unitPrice }) =>
      percent === null
        ? unitPrice === null
        : unitPrice !== null ||
          !isPositive(percent) ||
          compare(percent, '100') >= 0 ||
          decimals(percent) > 2,
  },
  {
    field: 'unitPrice',
    message: 'A price is above zero, at most 1,000,000,000 and has at most 4 decimals.',
    isBroken: ({ unitPrice }) =>
      unitPrice !== null &&
      (!isPositive(unitPrice) || compare(unitPrice, LARGEST) > 0 || decimals(unitPrice) > 4),
  },
  {
    field: 'minimumQuantity',
    message: 'A quantity is not below zero, at most 1,000,000,000 and has at most 6 decimals.',
    isBroken: ({ minimumQuantity: least }) =>
      isNegative(least) || compare(least, LARGEST) > 0 || decimals(least) > 6,
  },
  {
    field: 'levels',
    message: 'It is for prices of one level at least.',
    isBroken: ({ levels }) => levels.length < 1,
  },
  {
    field: 'validUntil',
    message: 'It ends after it begins, and not before today.',
    isBroken: ({ validFrom, validUntil }, today) => validUntil <= validFrom || validUntil <= today,
  },
];

const decimals = (value: string): number => decimal(value).decimalPlaces();
