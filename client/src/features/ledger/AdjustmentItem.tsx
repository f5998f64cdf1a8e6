import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useDeed } from '../../apollo/useDeed.tsx';
import { subtractDecimals } from '../../lib/decimal.ts';
import { Amount } from '../../ui/Amount.tsx';
import { Day, Moment } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from '../credit/CreditChange.module.css';
import { DecideButtons } from '../credit/DecideButtons.tsx';
import {
  type Adjustment_AdjustmentFragment,
  DecideAdjustmentDocument,
} from './Adjustments.generated';
import { adjustmentStatusWords, adjustmentTones, adjustmentWords } from './adjustmentWords.ts';

interface AdjustmentItemProps {
  adjustment: Adjustment_AdjustmentFragment;
  /** Where those of several customers are listed. */
  withCustomer: boolean;
  onDecided(): void;
}

/** A credit note, correction or write-off: how much, why, and the decision where it waits for one. */
export function AdjustmentItem({ adjustment, withCustomer, onDecided }: AdjustmentItemProps) {
  const { i18n } = useLingui();
  const decision = useDeed(DecideAdjustmentDocument);
  const { id, number, kind, status, organization, amount, isDebit, day, dueOn } = adjustment;
  const { reason, invoice, askedAt, decisionReason } = adjustment;
  const signed = isDebit ? amount : { ...amount, amount: subtractDecimals('0', amount.amount) };

  async function decide(isApproved: boolean, why: string | null): Promise<boolean> {
    const done = await decision.act({ id, isApproved, reason: why });
    if (done) onDecided();
    return done !== null;
  }

  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <div className={classes.head}>
          {withCustomer && (
            <Anchor
              component={Link}
              to={`/debtors/${organization.id}/papers`}
              className={classes.title}
              size="sm"
            >
              {organization.name}
            </Anchor>
          )}
          <span className={classes.title}>
            {i18n._(adjustmentWords[kind])} {number}
          </span>
          <Status tone={adjustmentTones[status]}>{i18n._(adjustmentStatusWords[status])}</Status>
        </div>
        <div>
          <Trans>
            What is owed changes by <Amount value={signed} />, dated <Day value={day} />
          </Trans>
          {dueOn && (
            <>
              {', '}
              <Trans>
                due on <Day value={dueOn} />
              </Trans>
            </>
          )}
          {invoice && !isDebit && (
            <>
              {'. '}
              <Trans>
                Invoice {invoice.number}, open <Amount value={invoice.residual} />
              </Trans>
            </>
          )}
        </div>
        <div className={classes.note}>
          <Trans>
            Asked for on <Moment value={askedAt} />
          </Trans>
          : {reason}
          {decisionReason && ` · ${decisionReason}`}
        </div>
      </div>
      {adjustment.viewerCanDecide && (
        <DecideButtons
          subject={number}
          loading={decision.loading}
          refusal={decision.refusal}
          onDecide={decide}
        />
      )}
    </li>
  );
}
