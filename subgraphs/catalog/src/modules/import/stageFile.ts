import type { RowFileForm } from '@kontor/kit/rowFile/openRowFile.ts';
import { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { Context } from '../../context.ts';
import type { RowOutcome } from '../change/domain/changeset.ts';
import type { ChangesetStage } from '../change/staging.service.ts';
import type { ColumnMapping } from './domain/columnMapping.ts';
import { draftOfRow } from './domain/draftOfRow.ts';
import { isOnlineRetail } from './domain/RetailProducts.ts';
import { FileStage } from './FileStage.ts';
import { openProductFile } from './files/openProductFile.ts';
import type { ProductFile } from './files/productFile.ts';
import { noteAttributes } from './newAttributes.writes.ts';
import { planReading } from './planReading.ts';
import { stageRetail } from './stageRetail.ts';

/** How a file is to be read; what is absent is found out. */
export interface FileReading {
  form: RowFileForm;
  mapping?: ColumnMapping;
  categorySeparator: string;
}

export interface StagedFile {
  counts: Record<RowOutcome, number>;
  wrong: WrongRows;
}

/**
 * Reads a file of products into a changeset, some thousand rows at a time; the wrong ones also into a
 * CSV file. Where the file can't be read any further it throws BAD_USER_INPUT with the place.
 */
export async function stageFile(
  ctx: Context,
  stage: ChangesetStage,
  { path, wrongPath }: { path: string; wrongPath: string },
  reading: FileReading,
  note: (rows: number) => void = () => undefined,
): Promise<StagedFile> {
  const file = await openProductFile(path, reading.form);
  const wrong = new WrongRows(wrongPath, file.columns, ctx.logger);
  try {
    const isRetail = isOnlineRetail(file.columns) && !reading.mapping;
    const stageRows = isRetail ? stageRetail : stageProducts;
    const counts = await stageRows(ctx, { file, stage, wrong, note }, reading);
    return { counts, wrong };
  } finally {
    await wrong.close();
    file.close();
  }
}

/** A file under way. */
export interface OpenImport {
  file: ProductFile;
  stage: ChangesetStage;
  wrong: WrongRows;
  note: (rows: number) => void;
}

async function stageProducts(
  ctx: Context,
  { file, stage, wrong, note }: OpenImport,
  { mapping, categorySeparator }: FileReading,
): Promise<Record<RowOutcome, number>> {
  const plan = await planReading(ctx.em, file, mapping, categorySeparator);
  await noteAttributes(ctx.em, stage.id, plan);
  const { newAttributes } = plan;
  const rows = new FileStage(ctx, stage, wrong, { newAttributes, progress: file.progress });
  const width = file.columns.length;
  for await (const row of file.rows()) {
    await rows.add({ row, ...draftOfRow(row, width, plan) });
    note(row.number);
  }
  await rows.flush();
  return rows.counts;
}
