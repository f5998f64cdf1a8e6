import { Trans, useLingui } from '@lingui/react/macro';
import type { MoneyValue } from '../../lib/formatMoney.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { drawSteps } from './drawSteps.ts';
import classes from './StepChart.module.css';

interface StepChartProps {
  /** Lowest quantity first. */
  steps: readonly { from: string; unitPrice: MoneyValue }[];
  /** The step that applies: its first quantity. */
  reached: string;
  unit: string;
}

const WIDE = 4;

/** What one base unit costs from which quantity on, as a staircase; the list below it tells the same. */
export function StepChart({ steps, reached, unit }: StepChartProps) {
  const { t } = useLingui();
  return (
    <figure className={classes.figure} aria-label={t`Price by quantity`}>
      <svg className={classes.chart} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {drawSteps(steps).map(({ from, left, width, height }) => (
          <g key={from}>
            <rect
              className={classes.step}
              data-reached={from === reached || undefined}
              x={left}
              y={100 - height}
              width={width}
              height={height}
            />
            <line
              className={classes.tread}
              x1={left}
              x2={left + width}
              y1={101 - height}
              y2={101 - height}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
      </svg>
      <ol className={classes.steps} data-many={steps.length > WIDE || undefined}>
        {steps.map(({ from, unitPrice }) => (
          <li
            key={from}
            data-reached={from === reached || undefined}
            aria-current={from === reached || undefined}
          >
            <span className={classes.from}>
              <Trans>
                from <Quantity value={from} unit={unit} />
              </Trans>
            </span>
            <Amount value={unitPrice} kind="unitPrice" />
          </li>
        ))}
      </ol>
    </figure>
  );
}
