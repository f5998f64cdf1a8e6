import { badInput } from '@kontor/kit/errors.ts';
import { importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import { cellsByName } from '@kontor/kit/rowFile/openRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import type { Context } from '../../context.ts';
import { type MatrixRow, readMatrixRow } from './domain/readMatrixRow.ts';
import { ruleTarget } from './domain/ruleTarget.ts';
import { resolveMatrixRows } from './resolveMatrixRows.ts';
import { type RuleChange, writeRules } from './visibility.writes.ts';

const BATCH = 1000;

export interface ReadRule {
  row: Row;
  rule: MatrixRow;
}

/**
 * Sets the rules of a matrix, a row each (see `readMatrixRow`); they hold as they are read. Rules that
 * the file does not name stay as they are.
 */
export async function importVisibility(
  input: FileImportInput,
  newContext: () => Context,
): Promise<ImportReport> {
  return importRowFile(
    input,
    input.options,
    newContext().logger,
    async ({ header, rows, wrong }) => {
      requireColumns(header);
      const cellOf = cellsByName(header.map((name) => name.toLowerCase()));
      const imported = { created: 0, changed: 0, unchanged: 0 };
      const targets = new Map<string, number>();
      let batch: ReadRule[] = [];
      const take = async () => {
        const { changed, unchanged } = await setRules(newContext(), batch, targets, wrong);
        imported.changed += changed;
        imported.unchanged += unchanged;
        batch = [];
      };
      for await (const row of rows) {
        const reading = readMatrixRow((column) => cellOf(row, column));
        if (reading.ok) batch.push({ row, rule: reading.row });
        else await wrong.add(row, reading.reason);
        if (batch.length === BATCH) await take();
      }
      if (batch.length > 0) await take();
      return imported;
    },
  );
}

function requireColumns(header: readonly string[]): void {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const hasSubject = ['sku', 'category', 'brand', 'subject'].some((name) => names.has(name));
  if (names.has('audience') && names.has('effect') && hasSubject) return;
  throw badInput(
    'The file needs the columns audience, effect, and subject (or sku, category, brand).',
  );
}

/** Of rows with the same target the first counts. */
async function setRules(
  ctx: Context,
  batch: readonly ReadRule[],
  targets: Map<string, number>,
  wrong: WrongRows,
): Promise<{ changed: number; unchanged: number }> {
  const changes: RuleChange[] = [];
  for (const { row, ...found } of await resolveMatrixRows(ctx, batch)) {
    if (!found.ok) {
      await wrong.add(row, found.reason);
      continue;
    }
    for (const change of found.changes) {
      const target = ruleTarget(change);
      const earlier = targets.get(target);
      if (earlier !== undefined) await wrong.add(row, `the same rule stands in row ${earlier}`);
      else {
        targets.set(target, row.number);
        changes.push(change);
      }
    }
  }
  const changed = await ctx.em.transactional(() => writeRules(ctx.em, changes));
  return { changed, unchanged: changes.length - changed };
}
