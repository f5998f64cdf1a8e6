import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useDeed } from '../../apollo/useDeed.tsx';
import { Moment } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './CreditChange.module.css';
import {
  type CreditChange_ChangeFragment,
  DecideCreditTermsDocument,
} from './CreditChanges.generated';
import { CreditChangeText } from './CreditChangeText.tsx';
import { creditChangeStatusWords, creditChangeTones, creditChangeWords } from './creditWords.ts';
import { DecideButtons } from './DecideButtons.tsx';

interface CreditChangeItemProps {
  change: CreditChange_ChangeFragment;
  /** Where those of several customers are listed. */
  withCustomer: boolean;
  onDecided(): void;
}

/** One change of a credit line: what it was, what it is to be, who asks why, and the decision. */
export function CreditChangeItem({ change, withCustomer, onDecided }: CreditChangeItemProps) {
  const { i18n } = useLingui();
  const decision = useDeed(DecideCreditTermsDocument);
  const { id, kind, status, organization, reason, askedAt, decidedAt, decisionReason } = change;

  async function decide(isApproved: boolean, why: string | null): Promise<boolean> {
    const done = await decision.act({ changeId: id, isApproved, reason: why });
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
              to={`/debtors/${organization.id}`}
              className={classes.title}
              size="sm"
            >
              {organization.name}
            </Anchor>
          )}
          <span className={classes.title}>{i18n._(creditChangeWords[kind])}</span>
          <Status tone={creditChangeTones[status]}>
            {i18n._(creditChangeStatusWords[status])}
          </Status>
        </div>
        <CreditChangeText change={change} />
        <div className={classes.note}>
          <Trans>
            Asked for on <Moment value={askedAt} />
          </Trans>
          {reason && `: ${reason}`}
          {decidedAt && (
            <>
              {' · '}
              <Trans>
                decided on <Moment value={decidedAt} />
              </Trans>
              {decisionReason && `: ${decisionReason}`}
            </>
          )}
        </div>
      </div>
      {change.viewerCanDecide && (
        <DecideButtons
          subject={`${i18n._(creditChangeWords[kind])}, ${organization.name}`}
          loading={decision.loading}
          refusal={decision.refusal}
          onDecide={decide}
        />
      )}
    </li>
  );
}
