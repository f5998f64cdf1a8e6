import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Modal,
  MultiSelect,
  NativeSelect,
  Select,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { PriceLevel } from '../../../gql/schemaTypes.ts';
import { newKey } from '../../../lib/newKey.ts';
import { today } from '../../../lib/today.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useOrganizationChoice } from '../../content/visibility/ruleChoices.ts';
import { levelNames } from '../levelNames.ts';
import classes from '../prices.module.css';
import { useNotifyAsked } from '../useNotifyAsked.tsx';
import { PromotionChoiceDocument, ProposePromotionDocument } from './PromotionsPage.generated';
import { emptyPromotion, type PromotionDraft, promotionInput } from './promotionDraft.ts';

interface PromotionFormProps {
  onClose(): void;
  onAsked(): void;
}

/** The terms of a new promotion; another person approves it before it holds. */
export function PromotionForm({ onClose, onAsked }: PromotionFormProps) {
  const { t, i18n } = useLingui();
  const notifyAsked = useNotifyAsked();
  const customers = useOrganizationChoice();
  const choice = useQuery(PromotionChoiceDocument);
  const [draft, setDraft] = useState<PromotionDraft>(() => emptyPromotion(today()));
  const key = useRef(newKey());
  const [propose, { data, error, loading }] = useMutation(ProposePromotionDocument, {
    onError: () => undefined,
  });
  const result = data?.proposePromotion;
  const input = promotionInput(draft);
  const set = (part: Partial<PromotionDraft>) => setDraft((before) => ({ ...before, ...part }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!input) return;
    const answer = await propose({
      variables: { input: { ...input, idempotencyKey: key.current } },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.proposePromotion.__typename !== 'ChangeAsked') return;
    notifyAsked();
    onAsked();
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={<Trans>New promotion</Trans>}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`Name`}
          description={t`Buyers see it where they ask why a price is so`}
          required
          data-autofocus
          maxLength={200}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <NativeSelect
            label={t`What it gives`}
            data={[
              { value: 'percent', label: t`per cent off` },
              { value: 'price', label: t`a price of its own` },
            ]}
            value={draft.gives}
            onChange={(event) =>
              set({ gives: event.currentTarget.value as PromotionDraft['gives'] })
            }
          />
          <TextInput
            label={draft.gives === 'percent' ? t`Per cent` : t`Price of a unit without VAT`}
            required
            inputMode="decimal"
            value={draft.amount}
            onChange={(event) => set({ amount: event.currentTarget.value })}
          />
          <NativeSelect
            label={t`For whom`}
            data={[
              { value: 'all', label: t`all customers` },
              { value: 'segment', label: t`A segment` },
              { value: 'organization', label: t`An organization` },
            ]}
            value={draft.audience}
            onChange={(event) =>
              set({ audience: event.currentTarget.value as PromotionDraft['audience'] })
            }
          />
          {draft.audience === 'segment' && (
            <Autocomplete
              label={t`Segment`}
              required
              data={choice.data?.discountMatrix.segments ?? []}
              value={draft.segment}
              onChange={(segment) => set({ segment })}
            />
          )}
          {draft.audience === 'organization' && (
            <Select
              label={t`Customer`}
              placeholder={t`Name or tax number`}
              searchable
              nothingFoundMessage={t`No such customer`}
              filter={({ options }) => options}
              data={customers.options}
              value={draft.organizationId}
              onChange={(organizationId) => set({ organizationId })}
              onSearchChange={customers.search}
            />
          )}
        </div>
        <MultiSelect
          label={t`Price groups`}
          placeholder={draft.priceGroups.length === 0 ? t`all products` : undefined}
          searchable
          data={choice.data?.discountMatrix.priceGroups ?? []}
          value={draft.priceGroups}
          onChange={(priceGroups) => set({ priceGroups })}
        />
        <div className={classes.pair}>
          <TextInput
            label={t`From which quantity`}
            inputMode="decimal"
            value={draft.minimumQuantity}
            onChange={(event) => set({ minimumQuantity: event.currentTarget.value })}
          />
          <TextInput
            label={t`Valid from`}
            type="date"
            required
            value={draft.validFrom}
            onChange={(event) => set({ validFrom: event.currentTarget.value })}
          />
          <TextInput
            label={t`Until, that day not included`}
            type="date"
            required
            value={draft.validUntil}
            onChange={(event) => set({ validUntil: event.currentTarget.value })}
          />
        </div>
        <Checkbox.Group
          label={t`On prices of levels`}
          value={draft.levels}
          onChange={(levels) => set({ levels: levels as PriceLevel[] })}
        >
          <Group gap="md" mt={4}>
            {(Object.keys(levelNames) as PriceLevel[]).map((level) => (
              <Checkbox key={level} value={level} label={i18n._(levelNames[level])} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox
          label={t`May go below the floor price`}
          description={t`A sales head has to approve that`}
          checked={draft.mayGoBelowFloor}
          onChange={(event) => set({ mayGoBelowFloor: event.currentTarget.checked })}
        />
        <TextInput
          label={t`For whoever decides`}
          maxLength={500}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result && 'message' in result && <Notice tone="bad" title={result.message} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={loading} disabled={!input}>
            <Trans>Hand over for approval</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
