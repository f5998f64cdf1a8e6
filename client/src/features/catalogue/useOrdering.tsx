import { type ReactNode, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import {
  isOrderable,
  leastQuantity,
  type QuantityRule,
  readQuantity,
} from '../../lib/orderQuantity.ts';
import { CartRefusal } from '../cart/CartRefusal.tsx';
import { useAddToCart } from '../cart/useAddToCart.ts';

export interface Ordering {
  rule: QuantityRule;
  /** As typed; empty while the least quantity is meant. */
  typed: string;
  /** What is typed or meant; null when it is no number. */
  quantity: string | null;
  canAdd: boolean;
  isAdding: boolean;
  /** Why the cart refused it. */
  problem: ReactNode;
  type(typed: string): void;
  add(): void;
}

/** A quantity on its way into the cart. */
export function useOrdering(productId: string, rule: QuantityRule): Ordering {
  const addToCart = useAddToCart();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ReactNode>(null);
  const [isAdding, setAdding] = useState(false);
  const quantity = typed === '' ? leastQuantity(rule) : readQuantity(typed);
  const canAdd = quantity !== null && isOrderable(quantity, rule);

  async function add() {
    if (!canAdd || isAdding) return;
    setAdding(true);
    setProblem(null);
    try {
      const added = await addToCart({ productId, quantity });
      if (added.ok) setTyped('');
      else setProblem(<CartRefusal refusal={added} />);
    } catch (error) {
      setProblem(<FailureMessage error={error} />);
    } finally {
      setAdding(false);
    }
  }

  return {
    rule,
    typed,
    quantity,
    canAdd,
    isAdding,
    problem,
    type: setTyped,
    add: () => void add(),
  };
}
