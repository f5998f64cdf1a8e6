import { readFile, stat } from 'node:fs/promises';
import { badInput } from '@kontor/kit/errors.ts';
import { sizeText } from '@kontor/kit/rowFile/limits.ts';
import { lookInto } from '@kontor/kit/rowFile/readText.ts';
import { openXmlText, xmlRoot } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { readElements } from '@kontor/kit/rowFile/xml/readElements.ts';
import type { EntryReading } from '../domain/bankEntry.ts';
import { decodeClientBank } from '../domain/decodeClientBank.ts';
import { CLIENT_BANK, readClientBank } from '../domain/readClientBank.ts';
import { accountOf, readCamtEntry } from './readCamtEntry.ts';
import { readStatementTable } from './readStatementTable.ts';

export type StatementFormat = 'CLIENT_BANK' | 'CAMT_053' | 'TABLE';

export interface Statement {
  format: StatementFormat;
  entries: AsyncIterable<EntryReading>;
}

/** The last line of 1C's exchange. */
const END_OF_FILE = /КонецФайла\s*$/;

/** A year of a busy account is far less. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Opens a bank's statement; what it is, is told by its content: 1C's exchange with a bank, ISO 20022
 * camt.053, or a table (CSV, XLSX) with a header. Throws BAD_USER_INPUT where it is none of them.
 */
export async function openStatement(path: string): Promise<Statement> {
  await lookInto(path);
  const { size } = await stat(path);
  if (size > LARGEST) throw badInput(`${path} is larger than ${sizeText(LARGEST)}; split it.`);
  const bytes = await readFile(path);
  if (bytes.subarray(0, 64).toString('latin1').includes(CLIENT_BANK)) {
    const text = decodeClientBank(bytes);
    if (text === null) {
      throw badInput(`${path} is in an unknown encoding: save it in Windows, DOS or UTF-8.`);
    }
    if (!END_OF_FILE.test(text)) {
      const line = text.split('\n').length;
      throw badInput(`${path} is cut off at line ${line}: its end (КонецФайла) is missing.`);
    }
    return { format: 'CLIENT_BANK', entries: eachOf(readClientBank(text)) };
  }
  const root = await xmlRoot(path);
  if (root === undefined) return { format: 'TABLE', entries: await readStatementTable(path) };
  if (root !== 'Document') throw badInput(`${path} is XML, but no statement camt.053.`);
  return { format: 'CAMT_053', entries: readCamt(path) };
}

async function* eachOf(readings: Iterable<EntryReading>): AsyncGenerator<EntryReading> {
  yield* readings;
}

async function* readCamt(path: string): AsyncGenerator<EntryReading> {
  const { chunks } = await openXmlText(path);
  let account = '';
  let place = 0;
  let isStatement = false;
  const meet = (name: string) => {
    isStatement ||= name === 'BkToCstmrStmt';
  };
  for await (const element of readElements(chunks(), new Set(['Acct', 'Ntry']), meet)) {
    if (!isStatement) break;
    if (element.name === 'Acct') {
      account = accountOf(element);
      continue;
    }
    place += 1;
    yield* readCamtEntry(element, account, place);
  }
  if (!isStatement) throw badInput(`${path} is XML, but no statement camt.053.`);
}
