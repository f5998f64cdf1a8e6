import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import classes from '../prices.module.css';
import { ExplainPriceDiscrepanciesDocument } from './DiscrepanciesPage.generated';

interface ExplainFormProps {
  ids: string[];
  onDone(): void;
}

/** Why the chosen prices differ, for all of them at once. */
export function ExplainForm({ ids, onDone }: ExplainFormProps) {
  const { t } = useLingui();
  const [explanation, setExplanation] = useState('');
  const [isClosed, setClosed] = useState(false);
  const [explain, { data, error, loading }] = useMutation(ExplainPriceDiscrepanciesDocument, {
    onError: () => undefined,
  });
  const result = data?.explainPriceDiscrepancies;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await explain({ variables: { input: { ids, explanation, isClosed } } });
    const done = answer.data?.explainPriceDiscrepancies;
    if (done?.__typename === 'PriceDiscrepanciesExplained') onDone();
  }

  return (
    <Section
      title={<Plural value={ids.length} one="# price is chosen" other="# prices are chosen" />}
    >
      <form className={classes.filters} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t`Why they differ`}
          required
          maxLength={1000}
          style={{ flex: '1 1 240px' }}
          value={explanation}
          onChange={(event) => setExplanation(event.currentTarget.value)}
        />
        <Checkbox
          label={t`That settles it`}
          checked={isClosed}
          onChange={(event) => setClosed(event.currentTarget.checked)}
        />
        <Button type="submit" loading={loading} disabled={!explanation.trim()}>
          <Trans>Note it</Trans>
        </Button>
      </form>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
    </Section>
  );
}
