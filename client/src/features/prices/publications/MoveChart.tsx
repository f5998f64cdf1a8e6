import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Quantity } from '../../../ui/Quantity.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from './MoveChart.module.css';
import { type ShownMove, shownMoves } from './shownMoves.ts';

interface MoveChartProps {
  moves: readonly { from: string | null; until: string | null; products: number }[];
}

/** How many prices fall or rise by how much. */
export function MoveChart({ moves }: MoveChartProps) {
  const { t } = useLingui();
  const shown = shownMoves(moves);
  if (shown.length === 0) return null;
  return (
    <Section title={<Trans>By how much prices move</Trans>}>
      <ol className={classes.chart} aria-label={t`By how much prices move`}>
        {shown.map((move) => (
          <li key={`${move.from} ${move.until}`}>
            <span className={classes.range}>
              <Range move={move} />
            </span>
            <span className={classes.track} aria-hidden>
              <span
                className={classes.bar}
                data-fall={move.isFall || undefined}
                style={{ width: `${move.share}%` }}
              />
            </span>
            <span className={classes.count}>
              <Plural value={move.products} one="# product" other="# products" />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Range({ move: { from, until } }: { move: ShownMove }) {
  if (from === null) {
    return (
      <Trans>
        below <Quantity value={until ?? '0'} /> %
      </Trans>
    );
  }
  if (until === null) {
    return (
      <Trans>
        from <Quantity value={from} /> %
      </Trans>
    );
  }
  // The bucket of those that all but stay.
  if (from === '0' && until === '0.01') return <Quantity value={from} unit="%" />;
  return (
    <>
      <Quantity value={from} /> … <Quantity value={until} /> %
    </>
  );
}
