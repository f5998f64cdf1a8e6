import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Day } from '../../ui/DateText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FollowButton } from '../novelties/FollowButton.tsx';
import { useCan } from '../session/viewer.ts';
import type { ShownProduct } from './ProductDetails.tsx';
import classes from './ProductPage.module.css';

/** Says first what can't be ordered, and where to go instead. */
export function NotOnSale({ product }: { product: ShownProduct }) {
  const { id, status, availableFrom, relations } = product;
  const canFollow = useCan('cart:write');
  if (status === 'PUBLISHED') return null;
  const replacement = relations.find(({ kind }) => kind === 'REPLACEMENT')?.product;
  return (
    <div className={classes.notice}>
      {status === 'DISCONTINUED' && (
        <Notice
          tone="warn"
          title={<Trans>This product is no longer sold</Trans>}
          actions={
            replacement && (
              <Button
                component={Link}
                to={`/products/${encodeURIComponent(replacement.sku)}`}
                size="compact-md"
              >
                <Trans>To its replacement {replacement.sku}</Trans>
              </Button>
            )
          }
        />
      )}
      {status === 'ANNOUNCED' && (
        <Notice
          tone="info"
          actions={canFollow && <FollowButton productId={id} />}
          title={
            availableFrom ? (
              <Trans>
                Announced: to be on sale from <Day value={availableFrom} />
              </Trans>
            ) : (
              <Trans>Announced: not on sale yet</Trans>
            )
          }
        />
      )}
      {status === 'DRAFT' && (
        <Notice tone="neutral" title={<Trans>A draft: customers don’t see it yet</Trans>} />
      )}
    </div>
  );
}
