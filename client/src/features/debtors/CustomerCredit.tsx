import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import { useReducer, useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { AllowShippingForm } from '../credit/AllowShippingForm.tsx';
import { CreditChanges } from '../credit/CreditChanges.tsx';
import { RaiseForm } from '../credit/RaiseForm.tsx';
import { StopForm } from '../credit/StopForm.tsx';
import { TermsForm } from '../credit/TermsForm.tsx';
import { useTermFacts } from '../credit/useTermFacts.tsx';
import { CreditPicture } from '../finance/CreditPicture.tsx';
import { useCan } from '../session/viewer.ts';
import { CustomerAccounts } from './CustomerAccounts.tsx';
import classes from './CustomerCredit.module.css';
import { CustomerCreditDocument, type CustomerCreditQuery } from './CustomerPage.generated';
import { heldTermsOf } from './heldTermsOf.ts';

type Form = 'terms' | 'raise' | 'bypass' | 'stop';
type Credit = NonNullable<NonNullable<CustomerCreditQuery['organization']>['credit']>;

/** How a customer stands, on which terms, and what finance may change of them. */
export function CustomerCredit() {
  const { organizationId = '' } = useParams();
  const query = useQuery(CustomerCreditDocument, {
    variables: { organizationId },
    fetchPolicy: 'cache-and-network',
  });
  // The list of changes begins anew with each that is asked for.
  const [asked, countAsked] = useReducer((count: number) => count + 1, 0);
  const renew = () => void query.refetch();
  return (
    <Answer of={query} skeleton={<Skeleton height={260} />}>
      {({ organization }) =>
        organization?.credit ? (
          <div className={classes.stack}>
            <CreditPicture organization={organization} />
            <Terms
              organizationId={organizationId}
              credit={organization.credit}
              onChange={() => {
                countAsked();
                renew();
              }}
            />
            <CustomerAccounts accounts={organization.credit.accounts} />
            <CreditChanges key={asked} organizationId={organizationId} onDecided={renew} />
          </div>
        ) : (
          <Empty title={<Trans>This customer has no account</Trans>} />
        )
      }
    </Answer>
  );
}

interface TermsProps {
  organizationId: string;
  credit: Credit;
  onChange(): void;
}

function Terms({ organizationId, credit, onChange }: TermsProps) {
  const { t } = useLingui();
  const facts = useTermFacts();
  const canWrite = useCan('credit:write');
  const [form, open] = useState<Form | null>(null);
  const held = heldTermsOf(credit);
  const shared = {
    organizationId,
    onClose: () => open(null),
    onAsked: () => {
      open(null);
      onChange();
    },
  };
  const forms: { name: Form; label: string; isShown: boolean }[] = [
    { name: 'terms', label: t`Change the terms`, isShown: true },
    { name: 'raise', label: t`Raise for a time`, isShown: held.limit !== null },
    { name: 'bypass', label: t`Let goods leave`, isShown: credit.block !== null },
    { name: 'stop', label: t`Stop ordering`, isShown: !held.isStopped },
  ];
  return (
    <Section
      title={<Trans>Credit terms</Trans>}
      aside={
        canWrite && (
          <span className={classes.deeds}>
            {forms
              .filter(({ isShown }) => isShown)
              .map(({ name, label }) => (
                <Button key={name} variant="default" size="compact-sm" onClick={() => open(name)}>
                  {label}
                </Button>
              ))}
          </span>
        )
      }
    >
      <div className={classes.terms}>
        <Facts
          facts={Object.values(facts).map(({ label, of }) => ({
            label,
            value: of(held),
          }))}
        />
      </div>
      {form === 'terms' && (
        <TermsForm held={held} isRaised={credit.temporaryRaise !== null} {...shared} />
      )}
      {form === 'raise' && <RaiseForm {...shared} />}
      {form === 'bypass' && <AllowShippingForm {...shared} />}
      {form === 'stop' && <StopForm {...shared} />}
    </Section>
  );
}
