import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { Answer } from '../../../apollo/Answer.tsx';
import { AttributeFieldsDocument } from './AttributeFields.generated';
import { AttributeInput } from './AttributeInput.tsx';
import classes from './fields.module.css';
import { type AttributeDraft, NO_VALUE } from './productDraft.ts';

interface AttributeFieldsProps {
  categoryId: string;
  /** By attribute's code. */
  values: Record<string, AttributeDraft>;
  problemOf(field: string): string | undefined;
  onChange(code: string, value: AttributeDraft): void;
}

/** What the category asks of its products; with the category it changes too. */
export function AttributeFields(props: AttributeFieldsProps) {
  const { categoryId, values, problemOf, onChange } = props;
  const query = useQuery(AttributeFieldsDocument, {
    variables: { categoryId },
    skip: categoryId === '',
  });
  if (categoryId === '') {
    return (
      <p className={classes.hint}>
        <Trans>The category says what a product is described by. Choose one.</Trans>
      </p>
    );
  }
  return (
    <Answer of={query} skeleton={<Skeleton height={90} />}>
      {({ category }) =>
        !category || category.attributes.length === 0 ? (
          <p className={classes.hint}>
            <Trans>This category asks for no attributes.</Trans>
          </p>
        ) : (
          <div className={classes.fields}>
            {category.attributes.map(({ attribute, isRequired }) => (
              <AttributeInput
                key={attribute.code}
                attribute={attribute}
                isRequired={isRequired}
                value={values[attribute.code] ?? NO_VALUE}
                error={problemOf(`attributes.${attribute.code}`)}
                onChange={(value) => onChange(attribute.code, value)}
              />
            ))}
          </div>
        )
      }
    </Answer>
  );
}
