import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { download } from '../../../apollo/download.ts';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import type { PricePublicationStatus } from '../../../gql/schemaTypes.ts';
import { newKey } from '../../../lib/newKey.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useCan } from '../../session/viewer.ts';
import classes from '../prices.module.css';
import type { PublicationFactsFragment } from './PublicationPage.generated';
import {
  ComparePricePublicationDocument,
  PublishPriceListDocument,
  SubmitPricePublicationDocument,
  UndoPricePublicationDocument,
  WithdrawPricePublicationDocument,
} from './publicationActions.generated';
import { RejectPublication } from './RejectPublication.tsx';

const quietly = { onError: () => undefined };
const TAKEN_BACK: PricePublicationStatus[] = ['READY', 'SUBMITTED', 'REJECTED'];

interface PublicationActionsProps {
  publication: PublicationFactsFragment;
  onChanged(): void;
}

/** What the viewer can do with a publication; who may submit and approve it the graph says. */
export function PublicationActions({ publication, onChanged }: PublicationActionsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const canWrite = useCan('pricelists:write');
  const { id, status, kind, counts, title, failure, reason, wrongRowsUrl } = publication;
  const { viewerCanSubmit, viewerCanApprove } = publication;
  const [activeFrom, setActiveFrom] = useState(publication.activeFrom ?? '');
  const key = useRef(newKey());
  const [submit, submitting] = useMutation(SubmitPricePublicationDocument, quietly);
  const [withdraw, withdrawing] = useMutation(WithdrawPricePublicationDocument, quietly);
  const [compare, comparing] = useMutation(ComparePricePublicationDocument, quietly);
  const [publish, publishing] = useMutation(PublishPriceListDocument, quietly);
  const [undo, undoing] = useMutation(UndoPricePublicationDocument, quietly);
  const all = [submitting, withdrawing, comparing, publishing, undoing];
  const error = all.find((each) => each.error)?.error;
  const results = [
    submitting.data?.submitPricePublication,
    withdrawing.data?.withdrawPricePublication,
    comparing.data?.comparePricePublication,
    publishing.data?.publishPriceList,
    undoing.data?.undoPricePublication,
  ];
  const refusal = results.find((result) => result && 'message' in result);
  const products = counts.changed + counts.created + counts.gone;
  const variables = { input: { id } };

  async function approve() {
    const input = { publicationId: id, idempotencyKey: key.current };
    const answer = await publish({
      variables: { input: { ...input, activeFrom: activeFrom || null } },
    });
    if (answer.data) key.current = newKey();
    onChanged();
  }
  async function takeBack() {
    const answer = await undo({ variables });
    const made = answer.data?.undoPricePublication;
    if (made?.__typename === 'PricePublicationSaved')
      await navigate(`/prices/publications/${made.publication.id}`);
  }

  return (
    <>
      {failure && (
        <Notice tone="bad" title={<Trans>Nothing was changed.</Trans>}>
          {failure}
        </Notice>
      )}
      {reason && (
        <Notice tone="warn" title={<Trans>Sent back</Trans>}>
          {reason}
        </Notice>
      )}
      {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
      {refusal && 'message' in refusal && (
        <Notice tone="bad" title={refusal.message}>
          {'skus' in refusal && refusal.skus.join(', ')}
        </Notice>
      )}
      {status === 'SUBMITTED' && !viewerCanApprove && (
        <Notice tone="info" title={<Trans>Another person has to approve it</Trans>}>
          <Trans>Prices stay as they are until somebody who has not made it approves it.</Trans>
        </Notice>
      )}
      {viewerCanApprove && (
        <Notice
          tone="info"
          title={<Trans>It waits for your decision</Trans>}
          actions={
            <>
              <TextInput
                type="date"
                aria-label={t`Holds from`}
                value={activeFrom}
                onChange={(event) => setActiveFrom(event.currentTarget.value)}
              />
              <Button loading={publishing.loading} onClick={() => void approve()}>
                <Plural value={products} one="Approve # price" other="Approve # prices" />
              </Button>
              <RejectPublication id={id} onRejected={onChanged} />
            </>
          }
        >
          <Trans>Without a day it holds as soon as it is published.</Trans>
        </Notice>
      )}
      <div className={classes.actions}>
        {viewerCanSubmit && (
          <Button
            loading={submitting.loading}
            disabled={products === 0}
            onClick={() => void submit({ variables })}
          >
            <Trans>Hand over for approval</Trans>
          </Button>
        )}
        {canWrite && status === 'REJECTED' && (
          <Button
            variant="default"
            loading={comparing.loading}
            onClick={() => void compare({ variables }).then(onChanged)}
          >
            <Trans>Compare anew</Trans>
          </Button>
        )}
        {canWrite && kind !== 'RECONCILE' && TAKEN_BACK.includes(status) && (
          <Button
            variant="default"
            loading={withdrawing.loading}
            onClick={() => void withdraw({ variables })}
          >
            <Trans>Withdraw</Trans>
          </Button>
        )}
        {canWrite && status === 'PUBLISHED' && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            loading={undoing.loading}
            onClick={() => void takeBack()}
          >
            <Trans>Put the prices back</Trans>
          </Button>
        )}
        {wrongRowsUrl && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => void download(wrongRowsUrl, `${title.replace(/\.\w+$/, '')}-wrong.csv`)}
          >
            <Trans>Wrong rows as a file</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
