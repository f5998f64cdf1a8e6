import { Trans, useLingui } from '@lingui/react/macro';
import type { OrderStatus } from '../../gql/schemaTypes.ts';
import { Moment } from '../../ui/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from '../../ui/Steps.tsx';
import type { OrderPage_OrderFragment } from './OrderPage.generated';
import classes from './OrderProgress.module.css';
import { OrderStatusText } from './OrderStatusText.tsx';
import { statusWords } from './orderStatus.ts';
import { type Station, stationsOf } from './orderSteps.ts';

/** A station's name, and that it is reached in part only. */
const wordFor = (station: Station, status: OrderStatus): OrderStatus =>
  station === 'SHIPPED' && status === 'PARTLY_SHIPPED' ? status : station;

/** The way of the order as a picture, and every change of it in words. */
export function OrderProgress({ order: { status, history } }: { order: OrderPage_OrderFragment }) {
  const { t, i18n } = useLingui();
  const steps = stationsOf(status, history).map(({ station, state, at }) => ({
    key: station,
    label: i18n._(statusWords[wordFor(station, status)]),
    state,
    note: at && <Moment value={at} />,
  }));
  return (
    <Section>
      <Steps label={t`Way of the order`} steps={steps} />
      <details className={classes.history}>
        <summary>
          <Trans>History</Trans>
        </summary>
        <ol>
          {history.map(({ to, at, by, reason, cursor }) => (
            <li key={cursor}>
              <Moment value={at} />
              <OrderStatusText status={to} />
              <span className={classes.by}>
                {by}
                {reason && ` — ${reason}`}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
