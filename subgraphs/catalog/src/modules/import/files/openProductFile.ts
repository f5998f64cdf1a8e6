import { badInput } from '@kontor/kit/errors.ts';
import type { RowFileForm } from '@kontor/kit/rowFile/openRowFile.ts';
import { openTable } from '@kontor/kit/rowFile/openTable.ts';
import { xmlRoot } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { emptyDirectory, readBmecat } from './bmecat/readBmecat.ts';
import { readCommerceMl } from './commerceml/readCommerceMl.ts';
import type { ProductFile } from './productFile.ts';
import { openXmlFile } from './xml/openXmlFile.ts';

/**
 * Opens a file of products; what it is, is told by its content. It is read piece by piece, so that
 * memory stays small whatever its size. Throws BAD_USER_INPUT where it can't be understood.
 */
export async function openProductFile(path: string, form: RowFileForm = {}): Promise<ProductFile> {
  const root = await xmlRoot(path);
  if (root) return openXml(path, root);
  const table = await openTable(path, form);
  return { ...table, rows: () => table.rows };
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
