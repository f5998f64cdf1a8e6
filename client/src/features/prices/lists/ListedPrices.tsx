import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Day } from '../../../ui/DateText.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import shared from '../prices.module.css';
import { StepsText } from '../StepsText.tsx';
import classes from './ListedPrices.module.css';
import type { ListedPriceFragment } from './PriceListPage.generated';
import { type PriceEdits, type TypedStep, typedSteps } from './priceEdits.ts';
import { StepFields } from './StepFields.tsx';

interface ListedPricesProps {
  prices: readonly ListedPriceFragment[];
  isSearched: boolean;
  edits: PriceEdits;
  /** Null where prices can't be edited; no steps take the change back. */
  onEdit: ((sku: string, steps: TypedStep[] | null) => void) | null;
}

/** The prices of a list by SKU; what is edited stands in fields, and is marked. */
export function ListedPrices({ prices, isSearched, edits, onEdit }: ListedPricesProps) {
  const { t } = useLingui();
  if (prices.length === 0) {
    return isSearched ? (
      <Empty title={<Trans>No SKU of this list begins so</Trans>} />
    ) : (
      <Empty title={<Trans>The list has no prices on this day</Trans>}>
        <Trans>Upload a file: what it changes is shown before anything holds.</Trans>
      </Empty>
    );
  }
  const columns = [
    { key: 'product', title: t`Product` },
    { key: 'price', title: t`Price`, isFigure: true, width: '240px' },
    { key: 'since', title: t`Since`, width: '120px' },
    { key: 'by', title: t`Brought by`, width: '220px' },
    ...(onEdit ? [{ key: 'edit', title: '', width: '56px' }] : []),
  ];
  return (
    <Table caption={t`Prices`} columns={columns}>
      {prices.map(({ sku, product, steps, activeFrom, publication }) => {
        const typed = edits.get(sku);
        return (
          <tr key={sku} className={classes.row} data-changed={typed !== undefined || undefined}>
            <Cell isHead>
              {product?.name ?? sku}
              <span className={shared.sub}>
                <span className={shared.code}>{sku}</span>
              </span>
            </Cell>
            <Cell label={t`Price`} isFigure>
              {typed && onEdit ? (
                <StepFields sku={sku} steps={typed} onChange={(after) => onEdit(sku, after)} />
              ) : (
                <StepsText steps={steps} />
              )}
            </Cell>
            <Cell label={t`Since`}>
              {activeFrom ? <Day value={activeFrom} /> : <Trans>the beginning</Trans>}
            </Cell>
            <Cell label={t`Brought by`}>
              {publication ? (
                <Anchor component={Link} to={`/prices/publications/${publication.id}`} size="sm">
                  {publication.title}
                </Anchor>
              ) : (
                '—'
              )}
            </Cell>
            {onEdit && (
              <Cell isAction>
                {typed ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t`Leave ${sku} as it is`}
                    onClick={() => onEdit(sku, null)}
                  >
                    <IconX size={16} />
                  </ActionIcon>
                ) : (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t`Edit the price of ${sku}`}
                    onClick={() => onEdit(sku, typedSteps(steps))}
                  >
                    <IconPencil size={16} stroke={1.6} />
                  </ActionIcon>
                )}
              </Cell>
            )}
          </tr>
        );
      })}
    </Table>
  );
}
