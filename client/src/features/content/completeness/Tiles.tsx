import { useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { formatNumber } from '../../../lib/formatNumber.ts';
import type { CompletenessPageQuery } from './CompletenessPage.generated';
import { completeShare } from './categoryLevel.ts';
import { layOutTiles } from './layOutTiles.ts';
import classes from './Tiles.module.css';

export type CategoryCompleteness = CompletenessPageQuery['completenessByCategory'][number];

interface TilesProps {
  categories: CategoryCompleteness[];
  onOpen(id: string): void;
}

/** A tile per category, as large as it has products, the darker the more of them are incomplete. */
export function Tiles({ categories, onOpen }: TilesProps) {
  const { t, i18n } = useLingui();
  const { ref, width, height } = useElementSize();
  const ratio = width > 0 && height > 0 ? width / height : 2;
  const tiles = layOutTiles(categories, ({ products }) => products, ratio);
  return (
    <div ref={ref} className={classes.picture}>
      {tiles.map(({ item, left, top, width: wide, height: high }) => {
        const { category, products } = item;
        const share = completeShare(item);
        const figures = formatNumber(products, i18n.locale);
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
              background: ground(share),
            }}
            title={t`${category.name}: ${share}% of ${figures} are complete`}
            onClick={() => onOpen(category.id)}
          >
            <span className={classes.name}>{category.name}</span>
            <span className={classes.figures} data-figures>
              <b>{share}%</b> {t`of ${figures}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** From calm, where all is said, to warm, where nothing is. */
const ground = (share: number): string => `color-mix(in oklab, var(--calm) ${share}%, var(--warm))`;
