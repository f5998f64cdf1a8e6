import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

/** In place of a price in a list: the way to one's own terms for the product. */
export function TermsLink({ sku }: { sku: string }) {
  return (
    <Anchor component={Link} to={`/apply?${new URLSearchParams({ sku })}`} size="sm" tabIndex={-1}>
      <Trans>Request terms</Trans>
    </Anchor>
  );
}
