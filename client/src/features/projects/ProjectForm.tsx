import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useOrganizationChoice } from '../content/visibility/ruleChoices.ts';
import { SaveProjectDocument } from './ProjectsPage.generated';
import classes from './projects.module.css';

interface ProjectFormProps {
  /** The customer that is looked at; null = one is to be chosen. */
  organizationId: string | null;
  onClose(): void;
  onSaved(): void;
}

/** A new project of a customer. */
export function ProjectForm({ organizationId, onClose, onSaved }: ProjectFormProps) {
  const { t } = useLingui();
  const customers = useOrganizationChoice();
  const [draft, setDraft] = useState({ customer: organizationId, code: '', name: '', address: '' });
  const key = useRef(newKey());
  const [save, { data, error, loading }] = useMutation(SaveProjectDocument, {
    onError: () => undefined,
  });
  const result = data?.saveProject;
  const { customer, code, name, address } = draft;
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!customer) return;
    const input = { organizationId: customer, code, name, address: address || null };
    const answer = await save({ variables: { input: { ...input, idempotencyKey: key.current } } });
    if (answer.data) key.current = newKey();
    if (answer.data?.saveProject.__typename === 'ProjectSaved') onSaved();
  }

  return (
    <Modal opened onClose={onClose} title={<Trans>New project</Trans>}>
      <form className={classes.stack} onSubmit={(event) => void submit(event)}>
        <Select
          label={t`Customer`}
          placeholder={t`Name or tax number`}
          searchable
          required
          nothingFoundMessage={t`No such customer`}
          filter={({ options }) => options}
          data={customers.options}
          value={customer}
          onChange={(id) => set({ customer: id })}
          onSearchChange={customers.search}
        />
        <TextInput
          label={t`Code`}
          required
          maxLength={50}
          value={code}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
        <TextInput
          label={t`Name`}
          required
          maxLength={200}
          value={name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t`Address`}
          maxLength={500}
          value={address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={!customer}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
