import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../../ui/Amount.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import classes from '../prices.module.css';
import type { PreviewDiscountsQuery } from './DiscountsPage.generated';

type Preview = Extract<
  PreviewDiscountsQuery['previewDiscounts'],
  { __typename: 'DiscountPreview' }
>;

/** A few products of the groups that change, with their prices before and after. */
export function DiscountPreview({ lines }: Pick<Preview, 'lines'>) {
  const { t } = useLingui();
  if (lines.length === 0)
    return <Empty title={<Trans>No product is of these price groups</Trans>} />;
  const columns = [
    { key: 'product', title: t`Product` },
    { key: 'segment', title: t`Segment`, width: '140px' },
    { key: 'before', title: t`Before`, isFigure: true, width: '130px' },
    { key: 'after', title: t`After`, isFigure: true, width: '130px' },
  ];
  return (
    <Table caption={t`What would become of prices`} columns={columns}>
      {lines.map(({ segment, product, before, after }) => (
        <tr key={`${segment} ${product.id}`}>
          <Cell isHead>
            {product.name}
            <span className={classes.sub}>
              <span className={classes.code}>{product.sku}</span>
            </span>
          </Cell>
          <Cell label={t`Segment`}>{segment}</Cell>
          <Cell label={t`Before`} isFigure>
            <Amount value={before?.unitPrice} kind="unitPrice" />
          </Cell>
          <Cell label={t`After`} isFigure>
            <Amount value={after?.unitPrice} kind="unitPrice" />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
