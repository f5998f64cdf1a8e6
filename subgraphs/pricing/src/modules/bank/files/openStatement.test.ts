import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryReading } from '../domain/bankEntry.ts';
import { openStatement } from './openStatement.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-statement-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<EntryReading[]> {
  const path = join(folder, 'statement');
  await writeFile(path, content);
  const readings: EntryReading[] = [];
  for await (const reading of (await openStatement(path)).entries) readings.push(reading);
  return readings;
}

const entry = (inside: string, direction = 'CRDT', status = '<Cd>BOOK</Cd>') => `<Ntry>
  <Amt Ccy="EUR">100.00</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>${status}</Sts>
  <BookgDt><Dt>2026-09-11</Dt></BookgDt><AcctSvcrRef>B-1</AcctSvcrRef>
  <NtryDtls>${inside}</NtryDtls></Ntry>`;

const payment = (amount: string, purpose: string) => `<TxDtls>
  <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">${amount}</Amt>
  <RltdPties><Dbtr><Pty><Nm>North GmbH</Nm><Id><OrgId><Othr><Id>DE 123456789</Id></Othr></OrgId></Id></Pty></Dbtr>
  <DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties>
  <RmtInf><Ustrd>${purpose}</Ustrd></RmtInf></TxDtls>`;

const camt = (...entries: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
  <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>${entries.join('')}
</Stmt></BkToCstmrStmt></Document>`;

describe('A statement camt.053', () => {
  it('tells each payment of a batch', async () => {
    const batch = entry(payment('60.00', 'INV-2026-000001') + payment('40.00', 'INV-2026-000002'));
    expect(await read(camt(batch))).toMatchObject([
      {
        ok: true,
        entry: {
          place: 1,
          direction: 'IN',
          number: 'B-1/1',
          bookedOn: '2026-09-11',
          amount: '60.00',
          currency: 'EUR',
          account: 'DE02120300000000202051',
          payerName: 'North GmbH',
          payerTaxId: 'DE123456789',
          payerAccount: 'DE89370400440532013000',
          purpose: 'INV-2026-000001',
        },
      },
      { ok: true, entry: { number: 'B-1/2', amount: '40.00' } },
    ]);
  });

  it('leaves out what is pending, and tells what went out', async () => {
    const pending = entry(payment('100.00', ''), 'CRDT', '<Cd>PDNG</Cd>');
    expect(await read(camt(pending, entry('', 'DBIT', 'BOOK')))).toMatchObject([
      { ok: true, entry: { place: 2, direction: 'OUT', number: 'B-1' } },
    ]);
  });

  it('is refused when it is another document, or declares entities', async () => {
    await expect(read(camt().replaceAll('BkToCstmrStmt', 'CstmrCdtTrfInitn'))).rejects.toThrow(
      'no statement camt.053',
    );
    const hostile = `<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]>${camt()}`;
    await expect(read(hostile)).rejects.toThrow('DOCTYPE');
  });
});

describe('A statement as a table', () => {
  const header = 'Дата;Номер документа;Приход;Расход;ИНН контрагента;Назначение платежа';

  it('is read in windows-1251 with comma decimals', async () => {
    const row = '11.09.2026;77;255 000,00;;7701234567;Оплата по счету INV-2026-000001';
    const text = `${header}\n${row}\n12.09.2026;78;;10,5;;Аренда\n`;
    expect(await read(text)).toMatchObject([
      { ok: true, entry: { direction: 'IN', amount: '255000.00', payerTaxId: '7701234567' } },
      { ok: true, entry: { direction: 'OUT', amount: '10.50' } },
    ]);
  });

  it('says which row and cell are wrong', async () => {
    expect(await read(`${header}\n31.02.2026;77;5;;;\n01.02.2026;78;NaN;;;\n`)).toMatchObject([
      { ok: false, fault: { place: 2, field: 'bookedOn', value: '31.02.2026' } },
      { ok: false, fault: { place: 3, field: 'amount', value: 'NaN' } },
    ]);
  });

  it('needs columns for day, sum and number', async () => {
    await expect(read('Дата;Приход\n11.09.2026;5\n')).rejects.toThrow('no column for number');
  });
});

it('A file of an unknown encoding or no statement at all is refused', async () => {
  await expect(read(Buffer.from('1CClientBankExchange\r\n\x80\x81', 'latin1'))).rejects.toThrow(
    'unknown encoding',
  );
  await expect(read('')).rejects.toThrow('is empty');
});

it('A file of 1C of which only a part arrived is refused with the place where it ends', async () => {
  const half = '1CClientBankExchange\r\nВерсияФормата=1.03\r\nСекцияДокумент=Платежное поручение';
  await expect(read(half)).rejects.toThrow('cut off at line 3');
});
