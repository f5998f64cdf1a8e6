import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './ListedPrices.module.css';
import type { TypedStep } from './priceEdits.ts';

interface StepFieldsProps {
  sku: string;
  steps: readonly TypedStep[];
  onChange(steps: TypedStep[]): void;
}

/** The quantity steps of a price, to be typed; without any the product is taken out of the list. */
export function StepFields({ sku, steps, onChange }: StepFieldsProps) {
  const { t } = useLingui();
  const change = (at: number, part: Partial<TypedStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  return (
    <span className={classes.steps}>
      {steps.length === 0 && <Trans>taken out of the list</Trans>}
      {steps.map(({ from, unitPrice }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has nothing but its place while it is typed
        <span key={index} className={classes.step}>
          <TextInput
            size="xs"
            className={classes.from}
            inputMode="decimal"
            aria-label={t`From which quantity, ${sku}`}
            value={from}
            onChange={(event) => change(index, { from: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            className={classes.price}
            inputMode="decimal"
            autoFocus={index === 0}
            aria-label={t`Price of ${sku}`}
            value={unitPrice}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => change(index, { unitPrice: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size="sm"
            color="gray"
            aria-label={t`Take the step away`}
            onClick={() => onChange(steps.filter((_, at) => at !== index))}
          >
            <IconX size={14} />
          </ActionIcon>
        </span>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => onChange([...steps, { from: steps.length === 0 ? '1' : '', unitPrice: '' }])}
      >
        <Trans>Add a step</Trans>
      </Button>
    </span>
  );
}
