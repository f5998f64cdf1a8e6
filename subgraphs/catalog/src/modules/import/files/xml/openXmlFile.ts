import { badInput } from '@kontor/kit/errors.ts';
import { ROW_FILE_LIMITS as LIMITS } from '@kontor/kit/rowFile/limits.ts';
import type { XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import { openXmlText } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { readElements } from '@kontor/kit/rowFile/xml/readElements.ts';
import type { FileRow, ProductFile, ProductFileFormat } from '../productFile.ts';
import { XML_FIELDS, type XmlProduct } from './xmlProduct.ts';

/** How the products of one XML format are read, element by element. */
export interface XmlReading {
  /** Elements that matter. */
  names: ReadonlySet<string>;
  /** Elements around them. */
  meet?(name: string): void;
  /** The product that the element is; undefined where it only tells something about products. */
  read(element: XmlElement): XmlProduct | undefined;
}

/** Opens an XML file; each reading of its rows begins with a new `reading` of the format. */
export async function openXmlFile(
  path: string,
  format: ProductFileFormat,
  startReading: () => XmlReading,
): Promise<ProductFile> {
  const text = await openXmlText(path);
  return {
    format,
    encoding: text.encoding,
    delimiter: null,
    columns: XML_FIELDS,
    rows: () => readProducts(text.chunks(), startReading()),
    progress: text.progress,
    close: () => undefined,
  };
}

async function* readProducts(
  chunks: AsyncIterable<string>,
  reading: XmlReading,
): AsyncGenerator<FileRow> {
  let number = 0;
  const meet = (name: string) => reading.meet?.(name);
  for await (const element of readElements(chunks, reading.names, meet)) {
    const product = reading.read(element);
    if (!product) continue;
    number += 1;
    if (number > LIMITS.rows) throw badInput(`The file has more than ${LIMITS.rows} products.`);
    yield rowOf(number, product);
  }
}

function rowOf(number: number, { fields, category, features }: XmlProduct): FileRow {
  const values = XML_FIELDS.map((field) => fields[field] ?? '');
  values[XML_FIELDS.indexOf('category')] = category?.join(' / ') ?? '';
  return { number, values, category, features };
}
