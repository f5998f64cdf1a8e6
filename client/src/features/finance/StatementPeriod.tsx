import { useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { today } from '../../lib/today.ts';
import { type PeriodName, periodNamed } from './period.ts';
import classes from './Statement.module.css';
import type { useStatementPeriod } from './useStatementPeriod.ts';

interface StatementPeriodProps {
  period: ReturnType<typeof useStatementPeriod>;
  contracts: { id: string; number: string }[];
}

/** From which day to which, and of which contract. */
export function StatementPeriod({ period, contracts }: StatementPeriodProps) {
  const { t } = useLingui();
  const { from, to, contractId, show } = period;
  const named: { name: PeriodName; label: string }[] = [
    { name: 'month', label: t`This month` },
    { name: 'lastMonth', label: t`Last month` },
    { name: 'quarter', label: t`This quarter` },
    { name: 'year', label: t`This year` },
  ];
  return (
    <div className={classes.period}>
      <TextInput
        label={t`From`}
        type="date"
        max={to}
        value={from}
        onChange={(event) => show({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t`To, that day included`}
        type="date"
        min={from}
        value={to}
        onChange={(event) => show({ to: event.currentTarget.value })}
      />
      {contracts.length > 0 && (
        <NativeSelect
          label={t`Contract`}
          value={contractId ?? ''}
          onChange={(event) => show({ contract: event.currentTarget.value || null })}
          data={[
            { value: '', label: t`All contracts` },
            ...contracts.map(({ id, number }) => ({ value: id, label: `№ ${number}` })),
          ]}
        />
      )}
      <div className={classes.named}>
        {named.map(({ name, label }) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            onClick={() => show(periodNamed(name, today()))}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
