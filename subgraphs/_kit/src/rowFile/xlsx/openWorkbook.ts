import { badInput } from '../../errors.ts';
import { sizeText } from '../limits.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';
import { readElements } from '../xml/readElements.ts';
import { builtInFormat, type CellFormat, formatOf } from './cellText.ts';
import { type Archive, openArchive } from './openArchive.ts';

/** A workbook, ready to read its sheets. */
export interface Workbook {
  archive: Archive;
  /** Names of the archive's entries, visible sheets only, in the order of their tabs. */
  sheets: string[];
  /** By the index that cells say. */
  strings: string[];
  /** By the index that cells say. */
  formats: CellFormat[];
  is1904: boolean;
}

/** Characters of all the texts that cells share: they are kept in memory. */
const MOST_SHARED_TEXT = 64 * 1024 * 1024;

/** Opens an XLSX workbook. Throws BAD_USER_INPUT for anything else. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openArchive(path);
  try {
    if (!archive.has(WORKBOOK)) throw badInput(`${path} is an archive, but not an XLSX workbook.`);
    return {
      archive,
      ...(await readSheets(archive)),
      strings: await readSharedStrings(archive),
      formats: await readFormats(archive),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

const WORKBOOK = 'xl/workbook.xml';

/** Elements of an entry; none where the workbook has no such entry, as it may. */
async function* partsOf(
  archive: Archive,
  entry: string,
  ...names: string[]
): AsyncGenerator<XmlElement> {
  if (archive.has(entry)) yield* readElements(archive.text(entry), new Set(names));
}

async function readSheets(archive: Archive): Promise<{ sheets: string[]; is1904: boolean }> {
  const targets = new Map<string, string>();
  const relations = partsOf(archive, 'xl/_rels/workbook.xml.rels', 'Relationship');
  for await (const { attributes } of relations) {
    targets.set(attributes.Id ?? '', entryName(attributes.Target ?? ''));
  }
  const sheets: string[] = [];
  let is1904 = false;
  for await (const part of partsOf(archive, WORKBOOK, 'workbookPr', 'sheet')) {
    const { name, attributes } = part;
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    const target = targets.get(attributes['r:id'] ?? '');
    if (name === 'sheet' && target && !attributes.state?.includes('idden')) sheets.push(target);
  }
  return { sheets, is1904 };
}

/** Targets are told from the folder of the workbook, or from the root. */
const entryName = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`;

async function readSharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  for await (const item of partsOf(archive, 'xl/sharedStrings.xml', 'si')) {
    const text = richText(item);
    characters += text.length;
    if (characters > MOST_SHARED_TEXT) {
      throw badInput(
        `The workbook has more than ${sizeText(MOST_SHARED_TEXT)} of texts. Save it as CSV.`,
      );
    }
    strings.push(text);
  }
  return strings;
}

/** The text of a string item: plain, or in runs of different looks; without readings of characters. */
export function richText(item: XmlElement): string {
  const runs = childrenOf(item, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return unescapeText(`${childOf(item, 't')?.text ?? ''}${runs.join('')}`);
}

/** Characters that XML can't have are written as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

async function readFormats(archive: Archive): Promise<CellFormat[]> {
  const custom = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  for await (const part of partsOf(archive, 'xl/styles.xml', 'numFmt', 'cellXfs')) {
    if (part.name === 'numFmt') {
      custom.set(Number(part.attributes.numFmtId), formatOf(part.attributes.formatCode ?? ''));
    }
    for (const { attributes } of childrenOf(part, 'xf')) {
      const id = Number(attributes.numFmtId ?? 0);
      formats.push(custom.get(id) ?? builtInFormat(id));
    }
  }
  return formats;
}
