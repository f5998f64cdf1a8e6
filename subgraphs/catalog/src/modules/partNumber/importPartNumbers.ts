import { badInput } from '@kontor/kit/errors.ts';
import { importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import { cellsByName } from '@kontor/kit/rowFile/openRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import type { Context } from '../../context.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import { organizationsByTaxIds } from '../visibility/organizations.ts';
import { keepPartNumbers, readPartNumbers } from './partNumber.service.ts';

const BATCH = 1000;

/**
 * Keeps what an organization (`--organization` with its id or tax id) calls products: a file with the
 * columns `number` and `sku`, a row each; without a SKU the number is taken away.
 */
export async function importPartNumbers(
  input: FileImportInput,
  newContext: () => Context,
): Promise<ImportReport> {
  const organizationId = await organizationOf(newContext(), input.options.organization);
  return importRowFile(
    input,
    input.options,
    newContext().logger,
    async ({ header, rows, wrong }) => {
      const cellOf = readColumns(header);
      const imported = { created: 0, changed: 0, unchanged: 0 };
      const first = new Map<string, number>();
      let batch: Row[] = [];
      const take = async () => {
        const right = await keepRows(newContext(), organizationId, batch, cellOf, wrong);
        imported.changed += right.changed;
        imported.unchanged += right.unchanged;
        batch = [];
      };
      for await (const row of rows) {
        const key = skuKey(cellOf(row, 'number'));
        const earlier = first.get(key);
        if (earlier !== undefined)
          await wrong.add(row, `the number stands in row ${earlier} already`);
        else batch.push(row);
        first.set(key, earlier ?? row.number);
        if (batch.length === BATCH) await take();
      }
      if (batch.length > 0) await take();
      return imported;
    },
  );
}

async function organizationOf(ctx: Context, text: string | undefined): Promise<string> {
  if (!text) throw badInput('Say whose part numbers: --organization with an id or a tax id.');
  const byId = await ctx.organizationById.load(text.toLowerCase());
  const found = byId ? [byId] : await organizationsByTaxIds(ctx, [text]);
  const [organization, ...others] = found;
  if (!organization) throw badInput(`There is no organization ${text}.`);
  if (others.length === 0) return organization.id;
  const ids = found.map(({ id }) => id).join(', ');
  throw badInput(`Several organizations have the tax id ${text}; give one of the ids: ${ids}.`);
}

function readColumns(header: readonly string[]) {
  const names = header.map((name) => name.toLowerCase());
  if (!names.includes('number') || !names.includes('sku')) {
    throw badInput('The file needs the columns number and sku.');
  }
  const cellOf = cellsByName(names);
  return (row: Row, column: 'number' | 'sku') => cellOf(row, column).trim();
}

async function keepRows(
  ctx: Context,
  organizationId: string,
  rows: readonly Row[],
  cellOf: (row: Row, column: 'number' | 'sku') => string,
  wrong: WrongRows,
): Promise<{ changed: number; unchanged: number }> {
  const numbers = rows.map((row) => ({ number: cellOf(row, 'number'), sku: cellOf(row, 'sku') }));
  const { changes, problems } = await readPartNumbers(ctx, numbers);
  const faulty = new Set(problems.map(({ index }) => index));
  for (const { index, reason } of problems) {
    const row = rows[index];
    if (row) await wrong.add(row, reason);
  }
  const right = changes.filter((_, index) => !faulty.has(index));
  const changed = await ctx.em.transactional(() => keepPartNumbers(ctx, organizationId, right));
  return { changed, unchanged: right.length - changed };
}
