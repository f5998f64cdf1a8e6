import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { EditPricesDocument } from './PriceListPage.generated';
import { editedRows, type PriceEdits } from './priceEdits.ts';

interface SavePricesProps {
  listId: string;
  edits: PriceEdits;
  onGiveUp(): void;
}

/** Makes a draft of what was edited; it is looked at and approved like a file. */
export function SavePrices({ listId, edits, onGiveUp }: SavePricesProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [activeFrom, setActiveFrom] = useState('');
  const [edit, { data, error, loading }] = useMutation(EditPricesDocument, {
    onError: () => undefined,
  });
  const result = data?.editPrices;
  const rows = editedRows(edits);

  async function save() {
    if (!rows) return;
    const input = { listId, rows, activeFrom: activeFrom || null };
    const answer = await edit({ variables: { input } });
    const made = answer.data?.editPrices;
    if (made?.__typename === 'PricePublicationSaved')
      await navigate(`/prices/publications/${made.publication.id}`);
  }

  return (
    <>
      <Notice
        tone="info"
        title={<Plural value={edits.size} one="# price is edited" other="# prices are edited" />}
        actions={
          <>
            <TextInput
              type="date"
              aria-label={t`Holds from`}
              value={activeFrom}
              onChange={(event) => setActiveFrom(event.currentTarget.value)}
            />
            <Button loading={loading} disabled={rows === null} onClick={() => void save()}>
              <Trans>Preview</Trans>
            </Button>
            <Button variant="default" onClick={onGiveUp}>
              <Trans>Give up</Trans>
            </Button>
          </>
        }
      >
        {rows === null ? (
          <Trans>Each step needs a quantity and a price above zero.</Trans>
        ) : (
          <Trans>Nothing holds before another person has approved it.</Trans>
        )}
      </Notice>
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {result && 'message' in result && <Notice tone="bad" title={result.message} />}
    </>
  );
}
