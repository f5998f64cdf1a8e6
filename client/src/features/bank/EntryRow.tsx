import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { Amount } from '../../ui/Amount.tsx';
import { Day } from '../../ui/DateText.tsx';
import { Status } from '../../ui/Status.tsx';
import { Cell } from '../../ui/Table.tsx';
import type { BankEntry_EntryFragment } from './BankPage.generated';
import classes from './BankPage.module.css';
import { certaintyTones, certaintyWords } from './bankWords.ts';
import { type Correction, payerOf } from './corrections.ts';

interface EntryRowProps {
  entry: BankEntry_EntryFragment;
  correction: Correction | undefined;
  isChosen: boolean;
  /** Why it was not recorded just now. */
  refusal: string | undefined;
  onToggle(): void;
  onCorrect(): void;
  onIgnore(isIgnored: boolean): void;
}

/** Money received as the bank tells it, with the payer and the invoices that it seems to be for. */
export function EntryRow(props: EntryRowProps) {
  const { entry, correction, isChosen, refusal, onToggle, onCorrect, onIgnore } = props;
  const { t, i18n } = useLingui();
  const { number, bookedOn, amount, payerName, payerTaxId, purpose, status, fault, place } = entry;
  const payer = payerOf(entry, correction);
  const isOpen = status === 'PROPOSED';
  const name = number ?? t`entry ${place}`;
  const chosenInvoices = correction?.invoiceIds;
  return (
    <tr>
      <Cell isAction>
        <Checkbox
          size="xs"
          aria-label={t`Choose ${name}`}
          checked={isChosen}
          disabled={!isOpen || !payer}
          onChange={onToggle}
        />
      </Cell>
      <Cell isHead>
        {name} <span className={classes.note}>{payerName}</span>
        <div className={classes.note}>
          {payerTaxId && <Trans>tax number {payerTaxId}</Trans>} {purpose}
        </div>
        {fault && (
          <div className={classes.fault}>
            <Trans>
              Place {place} of the file, {fault.field} “{fault.value}”: {fault.reason}
            </Trans>
          </div>
        )}
        {refusal && <div className={classes.fault}>{refusal}</div>}
      </Cell>
      <Cell label={t`Booked`}>
        <Day value={bookedOn} />
      </Cell>
      <Cell label={t`Sum`} isFigure>
        <Amount value={amount} />
      </Cell>
      <Cell label={t`Payer`}>
        {payer ? payer.name : isOpen ? <Trans>Not recognised</Trans> : '—'}
        {payer && !correction?.payer && entry.certainty && (
          <div>
            <Status tone={certaintyTones[entry.certainty]}>
              {i18n._(certaintyWords[entry.certainty])}
            </Status>
          </div>
        )}
        {entry.similarPayment && isOpen && (
          <div className={classes.fault}>
            <Trans>
              Maybe recorded already: {entry.similarPayment.externalId} of{' '}
              <Day value={entry.similarPayment.receivedOn} />
            </Trans>
          </div>
        )}
      </Cell>
      <Cell label={t`Pays`}>
        {chosenInvoices ? (
          <Trans>{chosenInvoices.length} chosen by hand</Trans>
        ) : entry.invoices.length > 0 ? (
          entry.invoices.map((invoice) => invoice.number).join(', ')
        ) : isOpen ? (
          <Trans>The oldest first</Trans>
        ) : (
          '—'
        )}
      </Cell>
      <Cell>
        <span className={classes.deeds}>
          {isOpen && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t`Correct ${name}`}
              onClick={onCorrect}
            >
              <Trans>Correct</Trans>
            </Button>
          )}
          {(isOpen || status === 'IGNORED') && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={isOpen ? t`Set ${name} aside` : t`Bring ${name} back`}
              onClick={() => onIgnore(isOpen)}
            >
              {isOpen ? <Trans>Set aside</Trans> : <Trans>Bring back</Trans>}
            </Button>
          )}
        </span>
      </Cell>
    </tr>
  );
}
