import { badInput } from '@kontor/kit/errors.ts';
import { openRowFile, type RowFileForm } from '@kontor/kit/rowFile/openRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { lookInto, readText } from '@kontor/kit/rowFile/readText.ts';
import { emptyDirectory, readBmecat } from './bmecat/readBmecat.ts';
import { readCommerceMl } from './commerceml/readCommerceMl.ts';
import type { ProductFile } from './productFile.ts';
import { openWorkbook } from './xlsx/openWorkbook.ts';
import { readSheet } from './xlsx/readSheet.ts';
import { openXmlFile } from './xml/openXmlFile.ts';

const ZIP = 0x504b0304;
const OLD_WORKBOOK = 0xd0cf11e0;

/**
 * Opens a file of products; what it is, is told by its content. It is read piece by piece, so that
 * memory stays small whatever its size. Throws BAD_USER_INPUT where it can't be understood.
 */
export async function openProductFile(path: string, form: RowFileForm = {}): Promise<ProductFile> {
  const { beginning } = await lookInto(path);
  const magic = beginning.readUint32BE(0);
  if (magic === ZIP) return openSheet(path);
  if (magic === OLD_WORKBOOK) {
    throw badInput(`${path} is a workbook of an old Excel. Save it as XLSX or CSV first.`);
  }
  const { head } = await readText(path);
  const root = rootElement(head);
  return root ? openXml(path, root) : openTable(path, form);
}

/** The name of the first element; undefined where the text is no XML. */
function rootElement(head: string): string | undefined {
  const text = head.replace(/^\s*<\?xml.*?\?>/s, '').replace(/^(\s|<!--.*?-->)+/s, '');
  if (/^<!DOCTYPE\s/i.test(text)) return /^<!DOCTYPE\s+([\w:.-]+)/i.exec(text)?.[1];
  return /^<([\p{L}_][\p{L}\w:.-]*)[\s/>]/u.exec(text)?.[1]?.replace(/^.*:/, '');
}

function openXml(path: string, root: string): Promise<ProductFile> {
  if (root === 'BMECAT') {
    const directory = emptyDirectory();
    return openXmlFile(path, 'BMECAT', () => readBmecat(directory));
  }
  if (root === 'КоммерческаяИнформация' || root === 'Классификатор') {
    return openXmlFile(path, 'COMMERCEML', readCommerceMl);
  }
  throw badInput(`${path} is an XML file of <${root}>, neither BMEcat 2005 nor CommerceML 2.`);
}

async function openTable(path: string, form: RowFileForm): Promise<ProductFile> {
  const { header, rows, encoding, delimiter, progress } = await openRowFile(path, form);
  return {
    format: 'TABLE',
    encoding,
    delimiter,
    columns: header,
    rows: () => rows,
    progress,
    close: () => undefined,
  };
}

async function openSheet(path: string): Promise<ProductFile> {
  const workbook = await openWorkbook(path);
  let progress = 0;
  const note = (read: number) => {
    progress = read;
  };
  for (const sheet of workbook.sheets) {
    const rows = readSheet(workbook, sheet, note);
    const first = await rows.next();
    if (first.done) continue;
    const header = first.value.values.map((name) => name.trim());
    return {
      format: 'XLSX',
      encoding: null,
      delimiter: null,
      columns: header,
      rows: () => asWideAs(header.length, rows),
      progress: () => progress,
      close: () => workbook.archive.close(),
    };
  }
  workbook.archive.close();
  throw badInput(`${path} has no rows.`);
}

/** A sheet does not keep the empty cells at a row's end. */
async function* asWideAs(width: number, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const { number, values } of rows) {
    while (values.length < width) values.push('');
    yield { number, values };
  }
}
