import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { CategoryPicker } from '../categories/CategoryPicker.tsx';
import { BrandField } from './BrandField.tsx';
import classes from './fields.module.css';
import type { ProductEdit } from './useProductDraft.ts';

export function CodeFields({ edit: { base, draft, change, problemOf } }: { edit: ProductEdit }) {
  const { t } = useLingui();
  const { sku, gtin, manufacturerNumber, brand, categoryId, fits } = draft.fields;
  const set = (part: Partial<typeof draft.fields>) =>
    change(({ fields }) => ({ fields: { ...fields, ...part } }));
  return (
    <div className={classes.fields}>
      <TextInput
        label={t`SKU`}
        required
        data-field="sku"
        error={problemOf('sku')}
        value={sku}
        onChange={(event) => set({ sku: event.currentTarget.value })}
      />
      <TextInput
        label={t`Barcode (GTIN)`}
        inputMode="numeric"
        data-field="gtin"
        error={problemOf('gtin')}
        value={gtin}
        onChange={(event) => set({ gtin: event.currentTarget.value })}
      />
      <TextInput
        label={t`Maker’s number`}
        data-field="manufacturerNumber"
        error={problemOf('manufacturerNumber')}
        value={manufacturerNumber}
        onChange={(event) => set({ manufacturerNumber: event.currentTarget.value })}
      />
      <BrandField
        value={brand}
        error={problemOf('brand')}
        onChange={(name) => set({ brand: name })}
      />
      <div className={classes.wide}>
        <CategoryPicker
          label={t`Category`}
          field="category"
          value={categoryId || null}
          error={problemOf('category')}
          onChange={(id) => set({ categoryId: id ?? '' })}
        />
      </div>
      <Textarea
        className={classes.wide}
        label={t`Fits equipment`}
        description={t`Maker and model, a line for each: Liebherr R 944`}
        autosize
        minRows={1}
        maxRows={10}
        data-field="fits"
        error={problemOf('fits')}
        value={fits}
        onChange={(event) => set({ fits: event.currentTarget.value })}
      />
      {base && base.aliases.length > 0 && (
        <p className={`${classes.hint} ${classes.wide}`}>
          <Trans>Also found by: {base.aliases.join(', ')}</Trans>
        </p>
      )}
    </div>
  );
}
