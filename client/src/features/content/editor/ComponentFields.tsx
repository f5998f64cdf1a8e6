import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { decimalSign } from '../../../lib/formatNumber.ts';
import classes from './ComponentFields.module.css';
import fields from './fields.module.css';
import type { ComponentDraft } from './productDraft.ts';
import { RelatedSearch } from './RelatedSearch.tsx';

interface ComponentFieldsProps {
  components: ComponentDraft[];
  problemOf(field: string): string | undefined;
  onChange(components: ComponentDraft[]): void;
}

/** What one kit is put together of, with the quantity of each; without any the product is no kit. */
export function ComponentFields({ components, problemOf, onChange }: ComponentFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <div className={fields.stack} data-field="components">
      {components.length === 0 && (
        <p className={fields.hint}>
          <Trans>No kit: it is sold as it stands in the warehouse.</Trans>
        </p>
      )}
      {problemOf('components') && <p className={classes.problem}>{problemOf('components')}</p>}
      {components.map(({ sku, name, unit, quantity }, place) => (
        <div key={sku} className={classes.component}>
          <div className={classes.product}>
            <span className={classes.sku}>{sku}</span> {name}
          </div>
          <TextInput
            size="xs"
            aria-label={t`So much of ${sku} in one kit`}
            inputMode="decimal"
            data-field={`components.${place}.quantity`}
            rightSection={<span className={classes.unit}>{unit}</span>}
            rightSectionWidth={40}
            error={
              problemOf(`components.${place}.quantity`) ?? problemOf(`components.${place}.sku`)
            }
            value={quantity.replace('.', decimalSign(i18n.locale))}
            onChange={({ currentTarget: { value } }) =>
              onChange(
                components.map((one) => (one.sku === sku ? { ...one, quantity: value } : one)),
              )
            }
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Take ${sku} away`}
            onClick={() => onChange(components.filter((one) => one.sku !== sku))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <RelatedSearch
        label={t`Add a component: SKU or words of its name`}
        onChoose={({ sku, name, unit }) => {
          if (components.some((component) => component.sku === sku)) return;
          onChange([...components, { sku, name, unit: unit.symbol, quantity: '1' }]);
        }}
      />
    </div>
  );
}
