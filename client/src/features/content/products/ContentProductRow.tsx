import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { ShareBar } from '../../../ui/ShareBar.tsx';
import { Status } from '../../../ui/Status.tsx';
import { Cell } from '../../../ui/Table.tsx';
import { completenessTone } from '../completenessTone.ts';
import { productStatusTones, productStatusWords } from '../productStatus.ts';
import {
  type ContentProductRow_ProductFragment,
  ContentProductRow_ProductFragmentDoc,
} from './ContentProductRow.generated';
import classes from './ContentProductRow.module.css';

interface ContentProductRowProps {
  product: FragmentType<ContentProductRow_ProductFragment>;
}

export function ContentProductRow({ product }: ContentProductRowProps) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: ContentProductRow_ProductFragmentDoc,
    fragmentName: 'ContentProductRow_product',
    from: product,
  });
  if (!complete) return null;
  const { id, sku, name, brand, category, status, completeness } = data;
  const { score } = completeness;
  return (
    <tr>
      <Cell label={t`SKU`} isCode>
        {sku}
      </Cell>
      <Cell isHead>
        <Anchor component={Link} to={`/content/products/${id}`} size="sm">
          {name}
        </Anchor>
      </Cell>
      <Cell label={t`Brand`}>{brand?.name ?? '—'}</Cell>
      <Cell label={t`Category`}>{category?.name ?? '—'}</Cell>
      <Cell label={t`Status`}>
        <Status tone={productStatusTones[status]}>{i18n._(productStatusWords[status])}</Status>
      </Cell>
      <Cell label={t`Described`}>
        <span className={classes.score}>
          <ShareBar share={score} tone={completenessTone(score)} />
          <span data-figures>{score}%</span>
        </span>
      </Cell>
    </tr>
  );
}
