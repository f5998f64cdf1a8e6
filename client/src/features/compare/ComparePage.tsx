import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Skeleton, Switch } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useListedParts } from '../catalogue/useListedParts.ts';
import { ComparePageDocument, type ComparePageQueryVariables } from './ComparePage.generated';
import { Comparison } from './Comparison.tsx';
import { comparison } from './comparison.ts';
import { MOST_COMPARED } from './toggledIn.ts';

/** Up to six products, which the address names, by their attributes. */
export function ComparePage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const skus = [...new Set(params.getAll('sku'))].slice(0, MOST_COMPARED);
  const onlyDifferences = params.get('only') === 'differences';
  const { withPrices, withStock } = useListedParts();
  const query = useQuery(ComparePageDocument, {
    variables: { ...slotsOf(skus), withPrices, withStock },
    skip: skus.length === 0,
  });
  const { data = query.previousData } = query;

  /** As they are in the address now, taken out of it, and of those gathered. */
  function remove(sku: string) {
    if (comparison.skus().includes(sku)) comparison.toggle(sku);
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('sku', sku);
        return after;
      },
      { replace: true },
    );
  }

  function clear() {
    comparison.clear();
    setParams({}, { replace: true });
  }

  if (skus.length === 0) return <NothingToCompare />;
  return (
    <Page
      title={t`Comparison`}
      aside={<Plural value={skus.length} one="# product" other="# products" />}
      actions={
        <>
          <Switch
            size="sm"
            label={t`Only differences`}
            checked={onlyDifferences}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              setParams(
                (before) => {
                  const after = new URLSearchParams(before);
                  if (isOn) after.set('only', 'differences');
                  else after.delete('only');
                  return after;
                },
                { replace: true },
              );
            }}
          />
          <Button variant="default" onClick={clear}>
            <Trans>Clear</Trans>
          </Button>
        </>
      }
    >
      <Answer of={{ ...query, data }} skeleton={<Skeleton height={420} aria-busy />}>
        {(found) => {
          const { product1, product2, product3, product4, product5, product6 } = found;
          const products = [product1, product2, product3, product4, product5, product6].flatMap(
            (product) => (product && skus.includes(product.sku) ? [product] : []),
          );
          const isMissing = query.data !== undefined && products.length < skus.length;
          return (
            <>
              {isMissing && (
                <div style={{ marginBottom: 12 }}>
                  <Notice
                    tone="warn"
                    title={<Trans>Some of these products are not in the catalogue.</Trans>}
                  />
                </div>
              )}
              {products.length > 0 && (
                <Comparison
                  caption={t`Comparison`}
                  products={products}
                  onlyDifferences={onlyDifferences}
                  onRemove={({ sku }) => remove(sku)}
                />
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function NothingToCompare() {
  const { t } = useLingui();
  return (
    <Page title={t`Comparison`}>
      <Empty
        title={<Trans>Nothing to compare yet</Trans>}
        action={
          <Anchor component={Link} to="/catalogue">
            <Trans>To the catalogue</Trans>
          </Anchor>
        }
      >
        <Trans>Gather up to six products in the catalogue by the scales, or by the key X.</Trans>
      </Empty>
    </Page>
  );
}

/** One document for any number of products: each has its place in it. */
function slotsOf([sku1, sku2, sku3, sku4, sku5, sku6]: string[]): Omit<
  ComparePageQueryVariables,
  'withPrices' | 'withStock'
> {
  return {
    ...{ sku1, sku2, sku3, sku4, sku5, sku6 },
    has1: sku1 !== undefined,
    has2: sku2 !== undefined,
    has3: sku3 !== undefined,
    has4: sku4 !== undefined,
    has5: sku5 !== undefined,
    has6: sku6 !== undefined,
  };
}
