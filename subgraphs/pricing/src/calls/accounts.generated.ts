/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Internal: an entry to write. */
export type RecordAuditInput = {
  action: string;
  actor: string;
  /** JSON text without secrets. */
  after?: string | null | undefined;
  /** JSON text without secrets. */
  before?: string | null | undefined;
  id: string;
  organizationId?: string | null | undefined;
  subject?: string | null | undefined;
  userId?: string | null | undefined;
};

export type RecordAuditMutationVariables = Exact<{
  input: RecordAuditInput;
}>;


export type RecordAuditMutation = { recordAudit: boolean };


export const RecordAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAudit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RecordAuditMutation, RecordAuditMutationVariables>;