import { badInput } from '@kontor/kit/errors.ts';
import type { RowFileForm } from '@kontor/kit/rowFile/openRowFile.ts';
import { openTable } from '@kontor/kit/rowFile/openTable.ts';
import { xmlRoot } from '@kontor/kit/rowFile/xml/openXmlText.ts';
import { openOffers } from './openOffers.ts';
import type { PriceFile } from './priceFile.ts';

/** How a file is to be read; what is absent is found out. */
export interface PriceFileForm extends RowFileForm {
  /** Of CommerceML: which kind of prices, by name or id. */
  priceType?: string;
}

/**
 * Opens a file of prices; what it is, is told by its content. It is read piece by piece, so that memory
 * stays small whatever its size. Throws BAD_USER_INPUT where it can't be understood.
 */
export async function openPriceFile(path: string, form: PriceFileForm = {}): Promise<PriceFile> {
  if (await isOffers(path)) return openOffers(path, form.priceType);
  const { rows, ...table } = await openTable(path, form);
  return { ...table, rows: () => rows };
}

/** Whether a file is CommerceML; BAD_USER_INPUT for another kind of XML. */
export async function isOffers(path: string): Promise<boolean> {
  const root = await xmlRoot(path);
  if (root === undefined || root === 'КоммерческаяИнформация') return root !== undefined;
  throw badInput(`${path} is an XML file of <${root}>, not CommerceML.`);
}
