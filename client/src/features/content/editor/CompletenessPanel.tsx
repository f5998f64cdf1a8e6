import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { Ring } from '../../../ui/Ring.tsx';
import { Section } from '../../../ui/Section.tsx';
import { completenessTone } from '../completenessTone.ts';
import { useFieldName } from '../useFieldName.ts';
import classes from './CompletenessPanel.module.css';
import { goToField } from './fieldKey.ts';
import {
  type ProductMedia_ProductFragment,
  ProductMedia_ProductFragmentDoc,
} from './ProductMedia.generated';

interface CompletenessPanelProps {
  product: FragmentType<ProductMedia_ProductFragment>;
}

/** How well the product is described, and what to do about it: a click leads to the field. */
export function CompletenessPanel({ product }: CompletenessPanelProps) {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const { data, complete } = useFragment({
    fragment: ProductMedia_ProductFragmentDoc,
    fragmentName: 'ProductMedia_product',
    from: product,
  });
  if (!complete) return null;
  const { score, missing, blocking } = data.completeness;
  return (
    <Section>
      <div className={classes.head}>
        <Ring label={t`Described`} share={score} tone={completenessTone(score)} />
        <div>
          <div className={classes.title}>
            {blocking.length > 0 ? (
              <Trans>Can’t be published yet</Trans>
            ) : missing.length > 0 ? (
              <Trans>Could say more</Trans>
            ) : (
              <Trans>Says all that can be said</Trans>
            )}
          </div>
          {missing.length > 0 && (
            <div className={classes.hint}>
              <Trans>What is missing; a click leads there.</Trans>
            </div>
          )}
        </div>
      </div>
      {missing.length > 0 && (
        <ul className={classes.missing}>
          {missing.map((field) => (
            <li key={field}>
              <UnstyledButton
                className={classes.field}
                data-blocking={blocking.includes(field) || undefined}
                onClick={() => goToField(field)}
              >
                {fieldName(field)}
                {blocking.includes(field) && (
                  <span className={classes.required}>
                    <Trans>required</Trans>
                  </span>
                )}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
