import type { ProductFileKind } from '../../gql/schemaTypes.ts';

const ORDER: ProductFileKind[] = ['CERTIFICATE', 'DATA_SHEET', 'MANUAL', 'OTHER'];

/** Certificates first, then data sheets, manuals and the rest, each in the order given. */
export const filesInOrder = <File extends { kind: ProductFileKind }>(files: readonly File[]) =>
  files.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
