import { useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { leastQuantity } from '../../lib/orderQuantity.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CartButtonDocument } from '../cart/CartButton.generated';
import { CartRefusal } from '../cart/CartRefusal.tsx';
import { AddToCartDocument } from '../cart/useAddToCart.generated';

interface Listed {
  id: string;
  sku: string;
  name: string;
  minimumQuantity: string;
  quantityStep: string;
}

interface RefusedLine {
  product: Listed;
  why: ReactNode;
}

type Outcome =
  | { kind: 'added'; count: number }
  | { kind: 'refused'; lines: RefusedLine[] }
  | { kind: 'failed'; message: ReactNode };

/** All products of a list into the cart at once, the least quantity of each; what is refused is told line by line. */
export function AllIntoCart({ products }: { products: readonly Listed[] }) {
  const [addToCart, { loading }] = useMutation(AddToCartDocument);
  const [outcome, setOutcome] = useState<Outcome>();

  async function add(wanted: readonly Listed[]) {
    const lines = wanted.map(({ id, minimumQuantity, quantityStep }) => ({
      productId: id,
      quantity: leastQuantity({ minimum: minimumQuantity, step: quantityStep }),
    }));
    try {
      const { data } = await addToCart({
        variables: { input: { lines, idempotencyKey: newKey() } },
        refetchQueries: [CartButtonDocument],
      });
      const result = data?.addToCart;
      if (result?.__typename === 'CartChanged') setOutcome({ kind: 'added', count: lines.length });
      else if (result?.__typename === 'CartLinesRefused') {
        const refused = result.lines.flatMap((refusal) => {
          const product = wanted[refusal.index];
          return product ? [{ product, why: <CartRefusal refusal={refusal} /> }] : [];
        });
        setOutcome({ kind: 'refused', lines: refused });
      } else setOutcome({ kind: 'failed', message: result?.message });
    } catch (error) {
      setOutcome({ kind: 'failed', message: <FailureMessage error={error} /> });
    }
  }

  const refused = outcome?.kind === 'refused' ? outcome.lines : [];
  const others = products.filter(({ id }) => refused.every(({ product }) => product.id !== id));

  return (
    <div style={{ display: 'grid', gap: 10, marginBottom: 12 }}>
      <div>
        <Button loading={loading} onClick={() => void add(products)}>
          <Trans>Put all into the cart</Trans>
        </Button>
      </div>
      {outcome?.kind === 'added' && (
        <Notice
          tone="good"
          title={
            <Plural
              value={outcome.count}
              one="# product is in the cart"
              other="# products are in the cart"
            />
          }
        >
          <Anchor component={Link} to="/cart" size="sm">
            <Trans>To the cart</Trans>
          </Anchor>
        </Notice>
      )}
      {outcome?.kind === 'failed' && <Notice tone="bad" title={outcome.message} />}
      {refused.length > 0 && (
        <Notice
          tone="warn"
          title={<Trans>Nothing was added: these can’t be ordered.</Trans>}
          actions={
            others.length > 0 && (
              <Button size="compact-md" loading={loading} onClick={() => void add(others)}>
                <Plural value={others.length} one="Add the other one" other="Add the other #" />
              </Button>
            )
          }
        >
          <ul>
            {refused.map(({ product: { id, sku, name }, why }) => (
              <li key={id}>
                {name} ({sku}) {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
