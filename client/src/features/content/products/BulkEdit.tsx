import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Drawer, Group, Select, Skeleton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '../../../apollo/Answer.tsx';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { ProductFilter } from '../../../gql/schemaTypes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useFieldName } from '../useFieldName.ts';
import { BulkEditAttributesDocument, PreviewBulkEditDocument } from './BulkEdit.generated';
import classes from './BulkEdit.module.css';
import { BulkFieldInput } from './BulkFieldInput.tsx';
import { type BulkChange, type BulkField, bulkEditOf, isReady, newChange } from './bulkEdit.ts';

interface BulkEditProps {
  isOpen: boolean;
  search: string | null;
  filter: ProductFilter | null;
  onClose(): void;
}

/** Which fields all found products are to get; nothing changes before the preview is published. */
export function BulkEdit({ isOpen, search, filter, onClose }: BulkEditProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="md"
      title={<Trans>Edit all found products</Trans>}
    >
      <BulkEditForm search={search} filter={filter} />
    </Drawer>
  );
}

const FIELDS: BulkField[] = [
  'status',
  'category',
  'brand',
  'priceGroup',
  'unit',
  'minimumQuantity',
  'quantityStep',
  'availableFrom',
  'addFits',
];

function BulkEditForm({ search, filter }: Pick<BulkEditProps, 'search' | 'filter'>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const fieldName = useFieldName();
  const query = useQuery(BulkEditAttributesDocument);
  const [changes, setChanges] = useState<BulkChange[]>([]);
  const [preview, { data, error, loading }] = useMutation(PreviewBulkEditDocument, {
    onError: () => undefined,
  });
  const result = data?.previewBulkEdit;
  const parts: Partial<Record<BulkField, string>> = {
    replaceInName: t`Replace in the name`,
    addFits: t`Add fitting equipment`,
  };
  const nameOf = (field: BulkField) => parts[field] ?? fieldName(field);

  async function look() {
    const answer = await preview({
      variables: { input: { search, filter, edit: bulkEditOf(changes) } },
    });
    const made = answer.data?.previewBulkEdit;
    if (made?.__typename === 'ChangesetSaved')
      await navigate(`/content/changes/${made.changeset.id}`);
  }

  return (
    <Answer of={query} skeleton={<Skeleton height={120} />}>
      {({ attributes, units }) => {
        const choice: BulkField[] = [
          ...FIELDS,
          'replaceInName',
          ...attributes.map(({ code }): BulkField => `attributes.${code}`),
        ];
        return (
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              void look();
            }}
          >
            {changes.map((change, index) => (
              <div key={change.field} className={classes.change}>
                <BulkFieldInput
                  change={change}
                  label={nameOf(change.field)}
                  units={units}
                  attribute={attributes.find(({ code }) => change.field === `attributes.${code}`)}
                  onChange={(part) =>
                    setChanges(
                      changes.map((each, at) => (at === index ? { ...each, ...part } : each)),
                    )
                  }
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Leave ${nameOf(change.field)} as it is`}
                  onClick={() => setChanges(changes.filter((_, at) => at !== index))}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </div>
            ))}
            <Select
              key={changes.length}
              label={changes.length === 0 ? t`Which field is to change` : t`One more field`}
              placeholder={t`Choose`}
              searchable
              data-autofocus
              nothingFoundMessage={t`No such field`}
              data={choice
                .filter((field) => !changes.some((change) => change.field === field))
                .map((field) => ({ value: field, label: nameOf(field) }))}
              value={null}
              onChange={(field) => {
                if (field) setChanges([...changes, newChange(field as BulkField)]);
              }}
            />
            {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
            {result && 'message' in result && (
              <Notice tone="bad" title={result.message}>
                {result.__typename === 'InvalidProduct' && (
                  <ul>
                    {result.problems.map(({ field, reason }) => (
                      <li key={`${field} ${reason}`}>
                        {fieldName(field)} — {reason}
                      </li>
                    ))}
                  </ul>
                )}
              </Notice>
            )}
            <Group justify="space-between" gap="xs">
              <span className={classes.hint}>
                <Trans>
                  An empty field takes the value away. You see what would change before anything
                  does.
                </Trans>
              </span>
              <Button
                type="submit"
                loading={loading}
                disabled={changes.length === 0 || !changes.every(isReady)}
              >
                <Trans>Preview</Trans>
              </Button>
            </Group>
          </form>
        );
      }}
    </Answer>
  );
}
