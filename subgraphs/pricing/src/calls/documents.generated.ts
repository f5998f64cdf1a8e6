/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OfferDownloadInput = {
  /** For whom: `actorOf` the viewer, and the organization that the viewer acts for. */
  actor: string;
  contentType: string;
  lifetimeHours: number;
  name: string;
  organizationId: string;
  size: number;
  storageKey: string;
};

export type OfferTableInput = {
  /** For whom: `actorOf` the viewer, and the organization that the viewer acts for. */
  actor: string;
  columns: Array<TableColumnInput>;
  /** What a PDF says between title and table. */
  facts: Array<TableFactInput>;
  format: TableFileFormat;
  lifetimeHours: number;
  /** Name of the file, without its ending. */
  name: string;
  organizationId: string;
  /** A cell for each column; numbers in plain notation. */
  rows: Array<Array<string>>;
  /** Heads a PDF. */
  title: string;
};

export type TableColumnInput = {
  isNumber: boolean;
  name: string;
};

export type TableFactInput = {
  name: string;
  value: string;
};

export type TableFileFormat =
  | 'CSV'
  | 'PDF'
  | 'XLSX';

export type OfferDownloadMutationVariables = Exact<{
  input: OfferDownloadInput;
}>;


export type OfferDownloadMutation = { offerDownload: { id: string } };

export type OfferTableMutationVariables = Exact<{
  input: OfferTableInput;
}>;


export type OfferTableMutation = { offerTable: { id: string } };

export type UploadedFileQueryVariables = Exact<{
  id: string;
  actor: string;
}>;


export type UploadedFileQuery = { uploadedFile: { storageKey: string, name: string, contentType: string, size: number } | null };


export const OfferDownloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferDownload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferDownloadMutation, OfferDownloadMutationVariables>;
export const OfferTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferTableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferTableMutation, OfferTableMutationVariables>;
export const UploadedFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UploadedFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadedFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storageKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]} as unknown as DocumentNode<UploadedFileQuery, UploadedFileQueryVariables>;