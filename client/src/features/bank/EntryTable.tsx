import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useDeed } from '../../apollo/useDeed.tsx';
import { Table } from '../../ui/Table.tsx';
import bar from '../finance/PayInvoices.module.css';
import {
  type BankEntry_EntryFragment,
  ConfirmBankEntriesDocument,
  IgnoreBankEntryDocument,
} from './BankPage.generated';
import { CorrectEntry } from './CorrectEntry.tsx';
import { type Correction, confirmationOf, isSure } from './corrections.ts';
import { EntryRow } from './EntryRow.tsx';

/** As many as are confirmed at once. */
const AT_ONCE = 100;

export const useEntryColumns = () => {
  const { t } = useLingui();
  return [
    { key: 'choice', title: '', width: '40px' },
    { key: 'entry', title: t`Payment order` },
    { key: 'booked', title: t`Booked`, width: '110px' },
    { key: 'sum', title: t`Sum`, isFigure: true, width: '140px' },
    { key: 'payer', title: t`Payer`, width: '190px' },
    { key: 'pays', title: t`Pays`, width: '150px' },
    { key: 'deeds', title: '', width: '172px' },
  ];
};

interface EntryTableProps {
  entries: BankEntry_EntryFragment[];
  onDone(): void;
}

/** Entries to look through: those that are sure are chosen from the beginning, and confirmed together. */
export function EntryTable({ entries, onDone }: EntryTableProps) {
  const { t } = useLingui();
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [corrections, setCorrections] = useState<Readonly<Record<string, Correction>>>({});
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [corrected, correct] = useState<BankEntry_EntryFragment | null>(null);
  const confirm = useDeed(ConfirmBankEntriesDocument);
  const ignore = useDeed(IgnoreBankEntryDocument);
  const columns = useEntryColumns();

  const isChosen = (entry: BankEntry_EntryFragment) =>
    entry.status === 'PROPOSED' &&
    !unchosen.has(entry.id) &&
    (added.has(entry.id) || isSure(entry)) &&
    confirmationOf(entry, corrections[entry.id]) !== null;
  const chosen = entries.filter(isChosen).slice(0, AT_ONCE);
  const canChoose = entries.some(({ status }) => status === 'PROPOSED');

  function choose(ids: string[], isWanted: boolean) {
    setAdded((before) => (isWanted ? new Set([...before, ...ids]) : without(before, ids)));
    setUnchosen((before) => (isWanted ? without(before, ids) : new Set([...before, ...ids])));
  }

  async function confirmAll() {
    const wanted = chosen.flatMap((entry) => confirmationOf(entry, corrections[entry.id]) ?? []);
    const done = await confirm.act({ entries: wanted });
    const result = done?.confirmBankEntries;
    if (result?.__typename !== 'BankEntriesConfirmed') return;
    setRefused(Object.fromEntries(result.refused.map(({ id, message }) => [id, message])));
    choose(
      result.refused.map(({ id }) => id),
      false,
    );
    notifications.show({
      message: (
        <Plural
          value={result.confirmed.length}
          one="# payment is recorded"
          other="# payments are recorded"
        />
      ),
    });
    onDone();
  }

  return (
    <>
      <Table
        caption={t`Money received`}
        columns={columns.map((column) =>
          column.key === 'choice' && canChoose
            ? {
                ...column,
                title: (
                  <Checkbox
                    size="xs"
                    aria-label={t`Choose all with a payer`}
                    checked={chosen.length > 0}
                    onChange={() =>
                      choose(
                        entries.map(({ id }) => id),
                        chosen.length === 0,
                      )
                    }
                  />
                ),
              }
            : column,
        )}
      >
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            correction={corrections[entry.id]}
            isChosen={isChosen(entry)}
            refusal={refused[entry.id]}
            onToggle={() => choose([entry.id], !isChosen(entry))}
            onCorrect={() => correct(entry)}
            onIgnore={(isIgnored) =>
              void ignore.act({ id: entry.id, isIgnored }).then((done) => done && onDone())
            }
          />
        ))}
      </Table>
      {ignore.refusal}
      {canChoose && (
        <div className={bar.bar} role="status">
          {confirm.refusal}
          <div className={bar.line}>
            <Plural value={chosen.length} one="# entry chosen" other="# entries chosen" />
            <span className={bar.actions}>
              <Button
                disabled={chosen.length === 0}
                loading={confirm.loading}
                onClick={() => void confirmAll()}
              >
                <Trans>Record as payments</Trans>
              </Button>
            </span>
          </div>
        </div>
      )}
      {corrected && (
        <CorrectEntry
          entry={corrected}
          correction={corrections[corrected.id]}
          onClose={() => correct(null)}
          onCorrect={(correction) => {
            setCorrections((before) => ({ ...before, [corrected.id]: correction }));
            choose([corrected.id], true);
            correct(null);
          }}
        />
      )}
    </>
  );
}

const without = (all: ReadonlySet<string>, ids: string[]): ReadonlySet<string> =>
  new Set([...all].filter((id) => !ids.includes(id)));
