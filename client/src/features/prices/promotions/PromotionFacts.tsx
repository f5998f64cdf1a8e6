import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isZero } from '../../../lib/decimal.ts';
import { type Fact, Facts } from '../../../ui/Facts.tsx';
import { Period } from '../../../ui/Period.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { levelNames } from '../levelNames.ts';
import { PromotionAudience } from './PromotionAudience.tsx';
import { PromotionPrice } from './PromotionPrice.tsx';
import type { PromotionFactsFragment } from './PromotionsPage.generated';

/** The terms of a promotion, one below the other. */
export function PromotionFacts({ promotion }: { promotion: PromotionFactsFragment }) {
  const { t, i18n } = useLingui();
  const { name, priceGroups, productCount, minimumQuantity, levels } = promotion;
  const facts: Fact[] = [
    { label: t`Promotion`, value: name },
    { label: t`What it gives`, value: <PromotionPrice promotion={promotion} /> },
    { label: t`For whom`, value: <PromotionAudience promotion={promotion} /> },
    {
      label: t`On what`,
      value: priceGroups ? (
        priceGroups.join(', ')
      ) : productCount === null ? (
        <Trans>all products</Trans>
      ) : (
        <Plural value={productCount} one="# product" other="# products" />
      ),
    },
    ...(isZero(minimumQuantity)
      ? []
      : [{ label: t`From which quantity`, value: <Quantity value={minimumQuantity} /> }]),
    {
      label: t`On prices of levels`,
      value: levels.map((level) => i18n._(levelNames[level])).join(', '),
    },
    {
      label: t({ message: 'Holds', context: 'in force' }),
      value: <Period from={promotion.validFrom} until={promotion.validUntil} />,
    },
    ...(promotion.mayGoBelowFloor
      ? [{ label: t`Floor price`, value: <Trans>may go below it</Trans> }]
      : []),
  ];
  return <Facts facts={facts} />;
}
