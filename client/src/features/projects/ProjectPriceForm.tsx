import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';
import { today } from '../../lib/today.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AskProjectPriceDocument, ProjectProductDocument } from './ProjectsPage.generated';
import classes from './projects.module.css';

interface ProjectPriceFormProps {
  projectId: string;
  onClose(): void;
  onAsked(): void;
}

const PAUSE_MS = 300;

/** A price to ask for; others approve it before it holds. */
export function ProjectPriceForm({ projectId, onClose, onAsked }: ProjectPriceFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState({
    ...{ sku: '', unitPrice: '', cap: '', note: '' },
    ...{ validFrom: today(), validUntil: '' },
  });
  const [sku] = useDebouncedValue(draft.sku.trim(), PAUSE_MS);
  const found = useQuery(ProjectProductDocument, { variables: { sku }, skip: sku === '' });
  const product = found.data?.product ?? null;
  const key = useRef(newKey());
  const [ask, { data, error, loading }] = useMutation(AskProjectPriceDocument, {
    onError: () => undefined,
  });
  const result = data?.askProjectPrice;
  const unitPrice = readQuantity(draft.unitPrice);
  const cap = readQuantity(draft.cap);
  const { validFrom, validUntil, note } = draft;
  const isComplete = product && unitPrice && cap && validFrom && validUntil;
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!product || !unitPrice || !cap) return;
    const facts = { projectId, productId: product.id, unitPrice, cap, validFrom, validUntil };
    const answer = await ask({
      variables: { input: { ...facts, note: note || null, idempotencyKey: key.current } },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.askProjectPrice.__typename === 'ProjectPriceChanged') onAsked();
  }

  return (
    <Modal opened onClose={onClose} title={<Trans>Ask for a price</Trans>}>
      <form className={classes.stack} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`SKU`}
          required
          data-autofocus
          value={draft.sku}
          description={product?.name}
          error={found.data && !product && t`There is no such product`}
          onChange={(event) => set({ sku: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <TextInput
            label={t`Price of a unit without VAT`}
            required
            inputMode="decimal"
            value={draft.unitPrice}
            onChange={(event) => set({ unitPrice: event.currentTarget.value })}
          />
          <TextInput
            label={t`For which quantity in all`}
            required
            inputMode="decimal"
            value={draft.cap}
            onChange={(event) => set({ cap: event.currentTarget.value })}
          />
          <TextInput
            label={t`Valid from`}
            type="date"
            required
            value={validFrom}
            onChange={(event) => set({ validFrom: event.currentTarget.value })}
          />
          <TextInput
            label={t`Until, that day not included`}
            type="date"
            required
            value={validUntil}
            onChange={(event) => set({ validUntil: event.currentTarget.value })}
          />
        </div>
        <TextInput
          label={t`For whoever decides`}
          maxLength={500}
          value={note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={!isComplete}>
            <Trans>Hand over for approval</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
