import type { InferKyselyDB } from '@mikro-orm/postgresql';
import { DocumentCounterSchema, DocumentSchema } from './modules/document/document.entity.ts';
import { FileSchema } from './modules/file/file.entity.ts';
import { PayeeSchema } from './modules/payee/payee.entity.ts';

export const entities = [DocumentSchema, DocumentCounterSchema, FileSchema, PayeeSchema];

/** The tables for Kysely, which reads moments as text and writes them as either. */
export type Tables = {
  [Table in keyof Inferred]: {
    [Column in keyof Inferred[Table]]: MomentAsText<Inferred[Table][Column]>;
  };
};

type Inferred = InferKyselyDB<(typeof entities)[number]>;
type MomentAsText<Value> = Value extends Date ? string : Value;
