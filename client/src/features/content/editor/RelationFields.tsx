import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { RelationKind } from '../../../gql/schemaTypes.ts';
import { RELATION_KINDS, relationKindWords } from '../relationKind.ts';
import fields from './fields.module.css';
import type { RelationDraft } from './productDraft.ts';
import { RelatedSearch } from './RelatedSearch.tsx';
import classes from './RelationFields.module.css';

interface RelationFieldsProps {
  relations: RelationDraft[];
  onChange(relations: RelationDraft[]): void;
}

/** Analogues, replacements, accessories and consumables, each with a note. */
export function RelationFields({ relations, onChange }: RelationFieldsProps) {
  const { t, i18n } = useLingui();
  const put = (index: number, part: Partial<RelationDraft>) =>
    onChange(relations.map((relation, at) => (at === index ? { ...relation, ...part } : relation)));

  return (
    <div className={fields.stack} data-field="relations">
      {relations.length === 0 && (
        <p className={fields.hint}>
          <Trans>No analogues, replacements or accessories yet.</Trans>
        </p>
      )}
      {relations.map((relation, index) => (
        <div key={`${relation.kind} ${relation.sku}`} className={classes.relation}>
          <NativeSelect
            size="xs"
            aria-label={t`How ${relation.sku} goes with it`}
            data={RELATION_KINDS.map((value) => ({
              value,
              label: i18n._(relationKindWords[value]),
            }))}
            value={relation.kind}
            onChange={(event) => put(index, { kind: event.currentTarget.value as RelationKind })}
          />
          <div className={classes.product}>
            <span className={classes.sku}>{relation.sku}</span> {relation.name}
          </div>
          <Checkbox
            size="xs"
            label={t`both ways`}
            checked={relation.isMutual}
            onChange={(event) => put(index, { isMutual: event.currentTarget.checked })}
          />
          <TextInput
            size="xs"
            lang="ru"
            aria-label={t`Note in Russian`}
            placeholder={t`Note in Russian`}
            value={relation.noteRu}
            onChange={(event) => put(index, { noteRu: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            lang="en"
            aria-label={t`Note in English`}
            placeholder={t`Note in English`}
            value={relation.noteEn}
            onChange={(event) => put(index, { noteEn: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Take ${relation.sku} away`}
            onClick={() => onChange(relations.filter((_, at) => at !== index))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <RelatedSearch
        onChoose={({ sku, name }) => {
          if (relations.some((relation) => relation.sku === sku && relation.kind === 'ANALOGUE'))
            return;
          onChange([
            ...relations,
            { kind: 'ANALOGUE', sku, name, isMutual: false, noteRu: '', noteEn: '' },
          ]);
        }}
      />
    </div>
  );
}
