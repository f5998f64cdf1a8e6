import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import type { EntryReading } from '../domain/bankEntry.ts';
import { readEntry } from '../domain/readEntry.ts';

/** The account of a statement: its IBAN, or the number that its bank gave it. */
export const accountOf = (account: XmlElement | undefined): string => {
  const id = childOf(account, 'Id');
  return textOf(id, 'IBAN') || textOf(childOf(id, 'Othr'), 'Id');
};

/**
 * The payments of an entry of a camt.053 statement (ISO 20022, any version): one, or each of a
 * batch. What is only pending (`Sts` other than BOOK) is none; a reversed credit went out.
 */
export function readCamtEntry(entry: XmlElement, account: string, place: number): EntryReading[] {
  const status = textOf(childOf(entry, 'Sts'), 'Cd') || textOf(entry, 'Sts');
  if (status !== '' && status !== 'BOOK') return [];
  const details = childrenOf(entry, 'NtryDtls').flatMap((each) => childrenOf(each, 'TxDtls'));
  const isBatch = details.length > 1;
  const isCredit = textOf(entry, 'CdtDbtInd') === 'CRDT';
  const isReversed = textOf(entry, 'RvslInd') === 'true';
  const booked = childOf(entry, 'BookgDt') ?? childOf(entry, 'ValDt');
  const bookedOn = textOf(booked, 'Dt') || textOf(booked, 'DtTm').slice(0, 10);
  const direction = isCredit && !isReversed ? 'IN' : 'OUT';
  return (isBatch ? details : [details[0]]).map((detail, part) => {
    const amount = (isBatch && amountOf(detail)) || childOf(entry, 'Amt');
    const parties = childOf(detail, 'RltdPties');
    const payer = childOf(childOf(parties, 'Dbtr'), 'Pty') ?? childOf(parties, 'Dbtr');
    const reference = textOf(entry, 'AcctSvcrRef') || textOf(entry, 'NtryRef');
    return readEntry({
      place,
      direction,
      number:
        referenceOf(detail) || (isBatch && reference ? `${reference}/${part + 1}` : reference),
      bookedOn,
      amount: amount?.text.trim() ?? '',
      currency: amount?.attributes.Ccy ?? '',
      account,
      payerName: textOf(payer, 'Nm'),
      payerTaxId: taxIdOf(payer),
      payerAccount: accountOf(childOf(parties, 'DbtrAcct')),
      purpose: purposeOf(childOf(detail, 'RmtInf')) || textOf(entry, 'AddtlNtryInf'),
    });
  });
}

const amountOf = (detail: XmlElement | undefined): XmlElement | undefined =>
  childOf(detail, 'Amt') ?? childOf(childOf(childOf(detail, 'AmtDtls'), 'TxAmt'), 'Amt');

/** The payer's reference says less than the bank's: programs write NOTPROVIDED. */
function referenceOf(detail: XmlElement | undefined): string {
  const references = childOf(detail, 'Refs');
  const given = ['AcctSvcrRef', 'TxId', 'InstrId', 'EndToEndId'].map((name) =>
    textOf(references, name),
  );
  return given.find((reference) => reference !== '' && reference !== 'NOTPROVIDED') ?? '';
}

function taxIdOf(payer: XmlElement | undefined): string {
  const organization = childOf(childOf(payer, 'Id'), 'OrgId');
  return textOf(childOf(organization, 'Othr'), 'Id');
}

function purposeOf(remittance: XmlElement | undefined): string {
  const free = childrenOf(remittance, 'Ustrd').map(({ text }) => text.trim());
  const structured = childrenOf(remittance, 'Strd').flatMap((each) => [
    ...childrenOf(each, 'RfrdDocInf').map((document) => textOf(document, 'Nb')),
    textOf(childOf(each, 'CdtrRefInf'), 'Ref'),
  ]);
  return [...free, ...structured].filter((part) => part !== '').join(' ');
}
