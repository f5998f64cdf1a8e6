import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Moment } from '../../../ui/DateText.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useCan, useViewer } from '../../session/viewer.ts';
import { Actor } from '../Actor.tsx';
import classes from '../prices.module.css';
import { PromotionFacts } from '../promotions/PromotionFacts.tsx';
import { Rejection } from '../Rejection.tsx';
import {
  type ChangeRequestFragment,
  DecideChangeDocument,
  WithdrawChangeDocument,
} from './ApprovalsPage.generated';
import { DiscountChanges } from './DiscountChanges.tsx';
import { MarginChanges } from './MarginChanges.tsx';

const quietly = { onError: () => undefined };

interface ChangeRequestProps {
  request: ChangeRequestFragment;
  onDecided(): void;
}

/** One request: who asked for what, before and after, and the decision where it is the viewer's. */
export function ChangeRequest({ request, onDecided }: ChangeRequestProps) {
  const { user } = useViewer();
  const canWrite = useCan('pricelists:write');
  const { id, kind, note, askedBy, askedAt, viewerCanDecide } = request;
  const [decide, deciding] = useMutation(DecideChangeDocument, quietly);
  const [withdraw, withdrawing] = useMutation(WithdrawChangeDocument, quietly);
  const error = deciding.error ?? withdrawing.error;
  const refusal = [deciding.data?.decideChange, withdrawing.data?.withdrawChange].find(
    (result) => result && 'message' in result,
  );
  const isOwn = askedBy === `person:${user?.id}`;
  const titles = {
    DISCOUNTS: <Trans>Discounts of segments</Trans>,
    PROMOTION: <Trans>A new promotion</Trans>,
    PROMOTION_END: <Trans>End a promotion now</Trans>,
    FLOOR_MARGINS: <Trans>Least margins</Trans>,
  };

  async function settle(input: { isApproved: boolean; reason: string | null }) {
    const answer = await decide({ variables: { input: { id, ...input } } });
    if (answer.data?.decideChange.__typename === 'ChangeDecided') onDecided();
  }
  async function takeBack() {
    const answer = await withdraw({ variables: { input: { id } } });
    if (answer.data?.withdrawChange.__typename === 'ChangeDecided') onDecided();
  }

  return (
    <Section
      title={titles[kind]}
      aside={
        <>
          <Moment value={askedAt} />, <Actor who={askedBy} />
        </>
      }
    >
      <div className={classes.form}>
        {note && <p className={classes.note}>{note}</p>}
        {request.discounts.length > 0 && <DiscountChanges discounts={request.discounts} />}
        {request.floorMargins.length > 0 && <MarginChanges margins={request.floorMargins} />}
        {request.promotion && <PromotionFacts promotion={request.promotion} />}
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {refusal && 'message' in refusal && <Notice tone="bad" title={refusal.message} />}
        <div className={classes.actions}>
          {viewerCanDecide && (
            <>
              <Button
                loading={deciding.loading}
                onClick={() => void settle({ isApproved: true, reason: null })}
              >
                <Trans>Approve</Trans>
              </Button>
              <Rejection
                loading={deciding.loading}
                problem={null}
                onReject={(reason) => void settle({ isApproved: false, reason })}
              />
            </>
          )}
          {isOwn && canWrite && (
            <Button variant="default" loading={withdrawing.loading} onClick={() => void takeBack()}>
              <Trans>Withdraw</Trans>
            </Button>
          )}
          {!viewerCanDecide && (
            <span className={classes.note}>
              <Trans>Another person decides.</Trans>
            </span>
          )}
        </div>
      </div>
    </Section>
  );
}
