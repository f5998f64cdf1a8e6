import { Trans, useLingui } from '@lingui/react/macro';
import type { RelationKind } from '../../gql/schemaTypes.ts';
import { ProductList } from '../catalogue/ProductList.tsx';
import { Comparison } from '../compare/Comparison.tsx';
import type { ShownProduct } from './ProductDetails.tsx';
import classes from './RelatedProducts.module.css';

const SIDE_BY_SIDE = 5;

/** What can stand in for the product, side by side with it; and what goes with it. */
export function RelatedProducts({ product }: { product: ShownProduct }) {
  const { t } = useLingui();
  const { relations, oftenBoughtWith } = product;
  const those = (...kinds: RelationKind[]) => relations.filter(({ kind }) => kinds.includes(kind));
  const alternatives = those('REPLACEMENT', 'ANALOGUE')
    .toSorted((a, b) => Number(b.kind === 'REPLACEMENT') - Number(a.kind === 'REPLACEMENT'))
    .slice(0, SIDE_BY_SIDE);
  const noteOf = ({ id }: { id: string }) =>
    relations.find(({ product: other }) => other.id === id)?.note;
  const accessories = those('REQUIRED_ACCESSORY').map(({ product: other }) => other);
  const consumables = those('CONSUMABLE').map(({ product: other }) => other);

  return (
    <>
      {alternatives.length > 0 && (
        <section className={classes.related}>
          <h2>
            <Trans>Analogues and replacements</Trans>
          </h2>
          <Comparison
            caption={t`Analogues and replacements`}
            products={[product, ...alternatives.map(({ product: other }) => other)]}
            isByFirst
            noteOf={({ id }) => {
              const relation = alternatives.find(({ product: other }) => other.id === id);
              if (!relation) return <Trans>This product</Trans>;
              return (
                <>
                  {relation.kind === 'REPLACEMENT' ? (
                    <Trans>Replacement</Trans>
                  ) : (
                    <Trans>Analogue</Trans>
                  )}
                  {relation.note && `: ${relation.note}`}
                </>
              );
            }}
          />
        </section>
      )}
      {accessories.length > 0 && (
        <section className={classes.related}>
          <h2>
            <Trans>Does not work without</Trans>
          </h2>
          <ProductList
            label={t`Does not work without`}
            products={accessories}
            totalCount={accessories.length}
            noteOf={noteOf}
          />
        </section>
      )}
      {consumables.length > 0 && (
        <section className={classes.related}>
          <h2>
            <Trans>Consumables</Trans>
          </h2>
          <ProductList
            label={t`Consumables`}
            products={consumables}
            totalCount={consumables.length}
            noteOf={noteOf}
          />
        </section>
      )}
      {oftenBoughtWith.length > 0 && (
        <section className={classes.related}>
          <h2>
            <Trans>Often bought with</Trans>
          </h2>
          <ProductList
            label={t`Often bought with`}
            products={oftenBoughtWith}
            totalCount={oftenBoughtWith.length}
          />
        </section>
      )}
    </>
  );
}
