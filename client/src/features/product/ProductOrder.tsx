import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { isOrderable, type QuantityRule, readQuantity } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { QuantityField } from '../../ui/QuantityField.tsx';
import { CartRefusal } from '../cart/CartRefusal.tsx';
import { useAddToCart } from '../cart/useAddToCart.ts';
import { useCartQuantities } from '../cart/useCartQuantities.ts';
import { ProjectPriceNote } from '../projects/ProjectPriceNote.tsx';
import { ProjectSelect } from '../projects/ProjectSelect.tsx';
import classes from './ProductOrder.module.css';

interface ProductOrderProps {
  productId: string;
  name: string;
  rule: QuantityRule;
  typed: string;
  onType(typed: string): void;
}

export function ProductOrder({ productId, name, rule, typed, onType }: ProductOrderProps) {
  const { t } = useLingui();
  const addToCart = useAddToCart();
  const inCart = useCartQuantities(true).get(productId);
  const [problem, setProblem] = useState<ReactNode>(null);
  const [isAdding, setAdding] = useState(false);
  const [projectId, setProjectId] = useState<string | null>(null);
  const quantity = readQuantity(typed);
  const canAdd = quantity !== null && isOrderable(quantity, rule);

  async function add() {
    if (!canAdd) return;
    setAdding(true);
    setProblem(null);
    try {
      const added = await addToCart({ productId, quantity, projectId });
      if (!added.ok) setProblem(<CartRefusal refusal={added} />);
    } catch (error) {
      setProblem(<FailureMessage error={error} />);
    } finally {
      setAdding(false);
    }
  }

  return (
    <div className={classes.order}>
      <QuantityField
        label={t`Quantity, ${name}`}
        value={typed}
        rule={rule}
        onChange={onType}
        onCommit={() => void add()}
      />
      <Button onClick={() => void add()} disabled={!canAdd} loading={isAdding}>
        <Trans>Add to the cart</Trans>
      </Button>
      <ProjectSelect name={name} value={projectId} onChange={setProjectId} />
      {projectId && (
        <ProjectPriceNote productId={productId} projectId={projectId} quantity={quantity} />
      )}
      <span className={classes.inCart} role="status">
        {inCart && (
          <Trans>
            in cart <Quantity value={inCart} />
          </Trans>
        )}
      </span>
      {problem && (
        <div role="alert" className={classes.problem}>
          {problem}
        </div>
      )}
    </div>
  );
}
