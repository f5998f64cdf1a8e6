import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { FieldValueInput } from '../../../gql/schemaTypes.ts';
import type { FieldChoice } from './columnMapping.ts';
import classes from './ImportPage.module.css';
import { useFieldGroups } from './useFieldGroups.ts';

interface DefaultValuesProps {
  values: FieldValueInput[];
  fields: FieldChoice[];
  onChange(values: FieldValueInput[]): void;
}

/** Values that rows get which give none themselves, such as one brand for a whole file. */
export function DefaultValues({ values, fields, onChange }: DefaultValuesProps) {
  const { t } = useLingui();
  const nameOf = (field: string) => fields.find(({ code }) => code === field)?.name ?? field;
  const choice = useFieldGroups(
    fields.filter(({ code }) => !values.some(({ field }) => field === code)),
  );
  return (
    <div className={classes.defaults}>
      {values.map(({ field, value }, index) => (
        <div key={field} className={classes.default}>
          <span>{nameOf(field)}</span>
          <TextInput
            size="xs"
            aria-label={nameOf(field)}
            value={value}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              onChange(values.map((each, at) => (at === index ? { field, value: typed } : each)));
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`No value for ${nameOf(field)}`}
            onClick={() => onChange(values.filter((_, at) => at !== index))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <Select
        key={values.length}
        size="xs"
        w={300}
        maw="100%"
        aria-label={t`Add a value for all rows`}
        placeholder={t`Add a value for all rows`}
        searchable
        nothingFoundMessage={t`No such field`}
        data={choice}
        value={null}
        onChange={(field) => {
          if (field) onChange([...values, { field, value: '' }]);
        }}
      />
    </div>
  );
}
