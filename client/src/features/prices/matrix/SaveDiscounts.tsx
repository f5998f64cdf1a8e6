import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { newKey } from '../../../lib/newKey.ts';
import { today } from '../../../lib/today.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useNotifyAsked } from '../useNotifyAsked.tsx';
import { DiscountPreview } from './DiscountPreview.tsx';
import { ChangeDiscountsDocument, PreviewDiscountsDocument } from './DiscountsPage.generated';
import { type DiscountEdits, discountsInput } from './discountGrid.ts';

interface SaveDiscountsProps {
  edits: DiscountEdits;
  onGiveUp(): void;
  onAsked(): void;
}

/** What the edited discounts would do, and the way to ask for them. */
export function SaveDiscounts({ edits, onGiveUp, onAsked }: SaveDiscountsProps) {
  const { t } = useLingui();
  const notifyAsked = useNotifyAsked();
  const [validFrom, setValidFrom] = useState(today());
  const [validUntil, setValidUntil] = useState('');
  const [note, setNote] = useState('');
  const key = useRef(newKey());
  const [preview, previewed] = useLazyQuery(PreviewDiscountsDocument, {
    fetchPolicy: 'network-only',
  });
  const [change, changing] = useMutation(ChangeDiscountsDocument, { onError: () => undefined });
  const days = { validFrom: validFrom || null, validUntil: validUntil || null };
  const discounts = discountsInput(edits, days);
  const found = previewed.data?.previewDiscounts;
  const error = previewed.error ?? changing.error;
  const refusal = [found, changing.data?.changeDiscounts].find(
    (result) => result && 'message' in result,
  );

  async function ask() {
    if (!discounts) return;
    const answer = await change({
      variables: { input: { discounts, note: note || null, idempotencyKey: key.current } },
    });
    if (answer.data) key.current = newKey();
    if (answer.data?.changeDiscounts.__typename !== 'ChangeAsked') return;
    notifyAsked();
    onAsked();
  }

  return (
    <>
      <Notice
        tone="info"
        title={
          <Plural value={edits.size} one="# discount is edited" other="# discounts are edited" />
        }
        actions={
          <>
            <TextInput
              type="date"
              aria-label={t`Valid from`}
              value={validFrom}
              onChange={(event) => setValidFrom(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              aria-label={t`Until, that day not included`}
              value={validUntil}
              onChange={(event) => setValidUntil(event.currentTarget.value)}
            />
            <TextInput
              aria-label={t`For whoever decides`}
              placeholder={t`For whoever decides`}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Button
              variant="default"
              loading={previewed.loading}
              disabled={!discounts}
              onClick={() =>
                discounts &&
                void preview({
                  variables: { input: { discounts, date: days.validFrom } },
                }).catch(() => undefined)
              }
            >
              <Trans>Preview</Trans>
            </Button>
            <Button loading={changing.loading} disabled={!discounts} onClick={() => void ask()}>
              <Trans>Hand over for approval</Trans>
            </Button>
            <Button variant="default" onClick={onGiveUp}>
              <Trans>Give up</Trans>
            </Button>
          </>
        }
      >
        {discounts ? (
          <Trans>They hold in these days once another person has approved them.</Trans>
        ) : (
          <Trans>A discount is above 0 and below 100, with two decimals at most.</Trans>
        )}
      </Notice>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refusal && 'message' in refusal && <Notice tone="bad" title={refusal.message} />}
      {found?.__typename === 'DiscountPreview' && (
        <Section flush title={<Trans>What would become of prices</Trans>}>
          <DiscountPreview lines={found.lines} />
        </Section>
      )}
    </>
  );
}
