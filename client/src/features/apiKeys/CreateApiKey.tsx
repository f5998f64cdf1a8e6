import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CopyButton, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useViewer } from '../session/viewer.ts';
import { CreateApiKeyDocument } from './CreateApiKey.generated';
import classes from './CreateApiKey.module.css';

interface CreateApiKeyProps {
  onClose(): void;
  onCreated(): void;
}

/** A new key: named, with no more rights than its maker's. Its secret is shown here once. */
export function CreateApiKey({ onClose, onCreated }: CreateApiKeyProps) {
  const { t } = useLingui();
  const { scopes } = useViewer();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [expiresOn, setExpiresOn] = useState('');
  const key = useRef(newKey());
  const [create, { data, error, loading }] = useMutation(CreateApiKeyDocument, {
    onError: () => undefined,
  });
  const result = data?.createApiKey;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const expiresAt = expiresOn ? new Date(`${expiresOn}T00:00:00`).toISOString() : null;
    const answer = await create({
      variables: { input: { name, scopes: chosen, expiresAt, idempotencyKey: key.current } },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.createApiKey.__typename === 'ApiKeyCreated') onCreated();
  }

  if (result?.__typename === 'ApiKeyCreated') {
    return (
      <Modal
        opened
        onClose={onClose}
        title={<Trans>The key is made</Trans>}
        closeOnClickOutside={false}
        size="lg"
      >
        <p className={classes.once}>
          <Trans>Copy it now: it can’t be shown again.</Trans>
        </p>
        <code className={classes.secret} data-testid="api-key-secret">
          {result.secret}
        </code>
        <Group justify="flex-end" gap="xs" mt="md">
          <CopyButton value={result.secret ?? ''}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Group>
      </Modal>
    );
  }

  return (
    <Modal opened onClose={onClose} title={<Trans>New API key</Trans>} size="lg">
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`What is it for`}
          placeholder={t`Such as: our ERP`}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group label={t`Rights`} value={chosen} onChange={setChosen}>
          <div className={classes.scopes}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={scope} size="xs" />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput
          label={t`Ends on`}
          description={t`A year from now, if left empty`}
          type="date"
          value={expiresOn}
          onChange={(event) => setExpiresOn(event.currentTarget.value)}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={chosen.length === 0}>
            <Trans>Make the key</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
