import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { compareDecimals } from '../../lib/decimal.ts';
import { readQuantity, tidy } from '../../lib/orderQuantity.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { QuantityField } from '../../ui/QuantityField.tsx';
import { Cell } from '../../ui/Table.tsx';
import { ProjectSelect } from '../projects/ProjectSelect.tsx';
import {
  type CartLineRow_LineFragment,
  CartLineRow_LineFragmentDoc,
} from './CartLineRow.generated';
import classes from './CartLineRow.module.css';
import type { Added } from './useAddToCart.ts';

interface CartLineRowProps {
  line: FragmentType<CartLineRow_LineFragment>;
  price: ((unit: string | undefined) => ReactNode) | null;
  stock: ((unit: string | undefined) => ReactNode) | null;
  onChange(lineId: string, quantity: string, projectId?: string | null): Promise<Added>;
}

interface Refusal {
  message: ReactNode;
  nearest: string[];
}

/** How long a person may go on stepping before the quantity is sent. */
const PAUSE_MS = 600;

export function CartLineRow({ line, price, stock, onChange }: CartLineRowProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: CartLineRow_LineFragmentDoc,
    fragmentName: 'CartLineRow_line',
    from: line,
  });
  const id = data.id ?? '';
  const saved = tidy(data.quantity ?? '0');
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function save(text: string) {
    const quantity = readQuantity(text);
    if (quantity === null || compareDecimals(quantity, saved) === 0) return;
    try {
      const changed = await onChange(id, quantity);
      setRefusal(changed.ok ? null : changed);
      if (changed.ok) setTyped(null);
    } catch (error) {
      setRefusal({ message: <FailureMessage error={error} />, nearest: [] });
    }
  }

  async function assign(projectId: string | null) {
    try {
      const changed = await onChange(id, saved, projectId);
      setRefusal(changed.ok ? null : changed);
    } catch (error) {
      setRefusal({ message: <FailureMessage error={error} />, nearest: [] });
    }
  }

  useEffect(() => {
    if (typed === null || typed === '') return;
    const timer = setTimeout(() => void save(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  if (!complete) return null;
  const { sku, name, product, project } = data;
  const rule = { minimum: product?.minimumQuantity ?? '0', step: product?.quantityStep ?? '1' };

  return (
    <>
      <tr>
        <Cell isHead>
          <Anchor
            component={Link}
            to={`/products/${encodeURIComponent(sku)}`}
            size="sm"
            c="inherit"
          >
            {name}
          </Anchor>
          <div className={classes.sku}>{sku}</div>
          <ProjectSelect
            name={name}
            value={project?.id ?? null}
            onChange={(projectId) => void assign(projectId)}
          />
        </Cell>
        {stock && <Cell label={t`In stock`}>{stock(product?.unit.symbol)}</Cell>}
        <Cell label={t`Quantity`}>
          <QuantityField
            label={t`Quantity, ${name}`}
            value={typed ?? saved}
            rule={rule}
            onChange={setTyped}
            onCommit={() => void save(typed ?? saved)}
            onBlur={() => typed === '' && setTyped(null)}
          />
        </Cell>
        {price?.(product?.unit.symbol)}
        <Cell isAction>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Remove ${name}`}
            onClick={() => void onChange(id, '0')}
          >
            <IconX size={16} />
          </ActionIcon>
        </Cell>
      </tr>
      {refusal && (
        <tr className={classes.refusal}>
          <td colSpan={5} role="alert">
            {refusal.nearest.length > 0 ? (
              <Trans>This quantity can’t be ordered.</Trans>
            ) : (
              refusal.message
            )}{' '}
            {refusal.nearest.map((quantity) => (
              <Button
                key={quantity}
                variant="default"
                size="compact-xs"
                mr={6}
                onClick={() => {
                  setTyped(tidy(quantity));
                  void save(quantity);
                }}
              >
                <Trans>
                  Take <Quantity value={quantity} />
                </Trans>
              </Button>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
