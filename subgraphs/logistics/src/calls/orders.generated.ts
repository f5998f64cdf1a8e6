/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where an order stands. */
export type OrderStatus =
  /** Over its maker's limit: waits for a colleague's approval. */
  | 'AWAITING_APPROVAL'
  /** There will be no delivery. */
  | 'CANCELLED'
  /** Nothing is left to be done. */
  | 'CLOSED'
  /** The seller took it on. */
  | 'CONFIRMED'
  /** All has arrived. */
  | 'DELIVERED'
  /** Still a cart; no order has it. */
  | 'DRAFT'
  /** Waits for credit or goods; see `holds`. */
  | 'ON_HOLD'
  /** A part has left. */
  | 'PARTLY_SHIPPED'
  /** The warehouse is at it. */
  | 'PICKING'
  /** Waits for the seller to take it on. */
  | 'PLACED'
  /** All has left. */
  | 'SHIPPED';

export type OrderForShippingQueryVariables = Exact<{
  id: string;
}>;


export type OrderForShippingQuery = { orderForShipping: { id: string, organizationId: string, status: OrderStatus, lines: Array<{ id: string, productId: string, sku: string, name: string, quantity: string }> } | null };


export const OrderForShippingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderForShipping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderForShipping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]} as unknown as DocumentNode<OrderForShippingQuery, OrderForShippingQueryVariables>;