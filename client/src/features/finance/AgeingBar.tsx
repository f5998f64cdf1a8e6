import { useLingui } from '@lingui/react/macro';
import { addDecimals } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Bar } from '../../ui/Bar.tsx';
import type { AgeingBar_AgeingFragment } from './AgeingBar.generated';
import { ageingColours, ageingSteps } from './ageingSteps.ts';

/** Open invoices by how long they are past due: the later, the redder. */
export function AgeingBar({ ageing }: { ageing: AgeingBar_AgeingFragment }) {
  const { t, i18n } = useLingui();
  return (
    <Bar
      label={t`Open invoices by age`}
      parts={ageingSteps.map(({ key, label }) => ({
        key,
        label: i18n._(label),
        color: ageingColours[key],
        amount: ageing[key].amount,
        value: <Amount value={ageing[key]} />,
      }))}
      whole={addDecimals(...ageingSteps.map(({ key }) => ageing[key].amount))}
    />
  );
}
