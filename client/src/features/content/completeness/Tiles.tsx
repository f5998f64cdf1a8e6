import { Plural, useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { formatNumber } from '../../../lib/formatNumber.ts';
import type { CompletenessPageQuery } from './CompletenessPage.generated';
import { layOutTiles } from './layOutTiles.ts';
import classes from './Tiles.module.css';

export type CategoryCompleteness = CompletenessPageQuery['completenessByCategory'][number];

interface TilesProps {
  categories: CategoryCompleteness[];
  onOpen(id: string): void;
}

/** A tile per category, as large as it has products, the warmer the more of them lack what is missing most. */
export function Tiles({ categories, onOpen }: TilesProps) {
  const { t, i18n } = useLingui();
  const { ref, width, height } = useElementSize();
  const ratio = width > 0 && height > 0 ? width / height : 2;
  const tiles = layOutTiles(categories, ({ products }) => products, ratio);
  return (
    <div ref={ref} className={classes.picture}>
      {tiles.map(({ item, left, top, width: wide, height: high }) => {
        const { category, products, complete, missing } = item;
        const [most] = missing;
        const gap = most ? (most.products / products) * 100 : 0;
        const blocked = formatNumber(products - complete, i18n.locale);
        const lacking =
          most && t`${most.name}: missing in ${formatNumber(most.products, i18n.locale)}`;
        const words = [category.name, lacking].filter(Boolean).join('. ');
        return (
          <button
            key={category.id}
            type="button"
            className={classes.tile}
            style={{
              left: `${left}%`,
              top: `${top}%`,
              width: `${wide}%`,
              height: `${high}%`,
              background: `color-mix(in oklab, var(--warm) ${gap}%, var(--calm))`,
            }}
            title={words}
            aria-label={words}
            onClick={() => onOpen(category.id)}
          >
            <span className={classes.name}>{category.name}</span>
            <span className={classes.figures} data-figures>
              <Plural value={products} one="# product" other="# products" />
              {products > complete && <b>{t`, ${blocked} can’t be published`}</b>}
            </span>
            {lacking && <span className={classes.figures}>{lacking}</span>}
          </button>
        );
      })}
    </div>
  );
}
