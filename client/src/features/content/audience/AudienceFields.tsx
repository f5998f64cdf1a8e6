import { useLingui } from '@lingui/react/macro';
import { MultiSelect, NativeSelect, TagsInput } from '@mantine/core';
import type { AudienceKind } from '../../../gql/schemaTypes.ts';
import { useOrganizationChoice } from '../visibility/ruleChoices.ts';
import classes from './AudienceFields.module.css';

export interface AudienceDraft {
  kind: AudienceKind;
  segments: string[];
  organizationIds: string[];
}

export const FOR_EVERYBODY: AudienceDraft = {
  kind: 'EVERYBODY',
  segments: [],
  organizationIds: [],
};

interface AudienceFieldsProps {
  value: AudienceDraft;
  onChange(value: AudienceDraft): void;
}

/** Whom something is for: everybody, those who have signed in, or named segments and organizations. */
export function AudienceFields({ value, onChange }: AudienceFieldsProps) {
  const { t } = useLingui();
  const choice = useOrganizationChoice();
  const { kind, segments, organizationIds } = value;
  // Those that are chosen already stay among the options, whatever is searched for.
  const unnamed = organizationIds.filter((id) => choice.options.every((each) => each.value !== id));
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t`For whom`}
        data={[
          { value: 'EVERYBODY', label: t`Everybody, guests too` },
          { value: 'SIGNED_IN', label: t`Everybody who has signed in` },
          { value: 'CHOSEN', label: t`Chosen segments and organizations` },
        ]}
        value={kind}
        onChange={(event) =>
          onChange({ ...value, kind: event.currentTarget.value as AudienceKind })
        }
      />
      {kind === 'CHOSEN' && (
        <>
          <TagsInput
            label={t`Segments`}
            description={t`“guest” are those who have not signed in`}
            placeholder="dealer"
            acceptValueOnBlur
            data={[...new Set(['guest', ...choice.segments])]}
            value={segments}
            onChange={(next) => onChange({ ...value, segments: next })}
          />
          <MultiSelect
            label={t`Organizations`}
            placeholder={t`Name or tax number`}
            searchable
            nothingFoundMessage={t`No such customer`}
            filter={({ options }) => options}
            data={[...choice.options, ...unnamed.map((id) => ({ value: id, label: id }))]}
            value={organizationIds}
            onChange={(next) => onChange({ ...value, organizationIds: next })}
            onSearchChange={choice.search}
          />
        </>
      )}
    </div>
  );
}
