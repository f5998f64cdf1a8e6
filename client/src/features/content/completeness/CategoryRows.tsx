import { useLingui } from '@lingui/react/macro';
import { Anchor, UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import { Quantity } from '../../../ui/Quantity.tsx';
import { ShareBar } from '../../../ui/ShareBar.tsx';
import { Cell, Table } from '../../../ui/Table.tsx';
import { completenessTone } from '../completenessTone.ts';
import classes from './CategoryRows.module.css';
import { completeShare } from './categoryLevel.ts';
import type { CategoryCompleteness } from './Tiles.tsx';

interface CategoryRowsProps {
  categories: CategoryCompleteness[];
  hasBranches(id: string): boolean;
  onOpen(id: string): void;
}

/** The figures behind the picture; the number of gaps leads to the products that have them. */
export function CategoryRows({ categories, hasBranches, onOpen }: CategoryRowsProps) {
  const { t } = useLingui();
  const columns = [
    { key: 'name', title: t`Category` },
    { key: 'share', title: t`Can be published`, width: '150px' },
    { key: 'products', title: t`Products`, isFigure: true, width: '100px' },
    { key: 'gaps', title: t`Lack something required`, isFigure: true, width: '130px' },
  ];
  return (
    <Table caption={t`Completeness by category`} columns={columns}>
      {categories.map((each) => {
        const { category, products, complete } = each;
        const share = completeShare(each);
        return (
          <tr key={category.id}>
            <Cell isHead>
              {hasBranches(category.id) ? (
                <UnstyledButton className={classes.name} onClick={() => onOpen(category.id)}>
                  {category.name}
                </UnstyledButton>
              ) : (
                category.name
              )}
            </Cell>
            <Cell label={t`Can be published`}>
              <span className={classes.share}>
                <ShareBar share={share} tone={completenessTone(share)} />
                <span data-figures>{share}%</span>
              </span>
            </Cell>
            <Cell label={t`Products`} isFigure>
              <Quantity value={products} />
            </Cell>
            <Cell label={t`Lack something required`} isFigure>
              {products > complete ? (
                <Anchor
                  component={Link}
                  to={`/content/products?category=${category.id}&incomplete=`}
                  size="sm"
                >
                  <Quantity value={products - complete} />
                </Anchor>
              ) : (
                '—'
              )}
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
