import { Trans } from '@lingui/react/macro';
import type { PromotionFactsFragment } from './PromotionsPage.generated';

/** Whom a promotion is for. */
export function PromotionAudience({ promotion }: { promotion: PromotionFactsFragment }) {
  const { organization, segment } = promotion;
  if (organization) return organization.name;
  if (segment) return <Trans>segment {segment}</Trans>;
  return <Trans>all customers</Trans>;
}
