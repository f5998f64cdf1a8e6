import { Plural } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Notice } from '../../../ui/Notice.tsx';
import { useFieldName } from '../useFieldName.ts';
import { goToField } from './fieldKey.ts';
import type { ProductProblem } from './useProductDraft.ts';

/** Why the product was not saved, with the way to each field. */
export function ProblemsNotice({ problems }: { problems: readonly ProductProblem[] }) {
  const fieldName = useFieldName();
  return (
    <Notice
      tone="bad"
      title={
        <Plural
          value={problems.length}
          one="Not saved: # value can’t be taken"
          other="Not saved: # values can’t be taken"
        />
      }
    >
      <ul>
        {problems.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            <Anchor component="button" type="button" size="sm" onClick={() => goToField(field)}>
              {fieldName(field)}
            </Anchor>{' '}
            — {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
