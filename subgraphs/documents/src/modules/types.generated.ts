import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentMapper, DocumentConnectionMapper, DocumentFileMapper } from './document/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Country by ISO 3166-1 alpha-2, `RU`. */
  CountryCode: { input: string; output: string; }
  /** Currency by ISO 4217, `RUB`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, `2025-12-31`, without time zone. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with time zone; answers are in UTC, `2025-12-31T21:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, in plain notation (`"12.50"`), at most 38 digits. Money and quantities are never floats. Whole JSON numbers are accepted as input. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: never; output: never; }
};

/** An issued paper. What is issued never changes; a correction is a new document. */
export type Document = {
  __typename?: 'Document';
  /** SHA-256 of its content (the JSON file, byte by byte), hex. */
  contentHash: Scalars['String']['output'];
  /** The day it was issued. */
  date: Scalars['Date']['output'];
  /** One per format; empty for the seconds until they are made. */
  files: Array<DocumentFile>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What it asks payment for; null for a viewer without `invoices:read`. */
  invoice?: Maybe<Invoice>;
  /** What sort of paper it is. */
  kind: DocumentKind;
  /** Such as `СЧ-2026-000001`; without gaps for each kind and year. */
  number: Scalars['String']['output'];
  /** The order it belongs to. */
  order?: Maybe<Order>;
  /** The customer it is made out to. */
  organization?: Maybe<Organization>;
  /** Where it is in its exchange with the customer. */
  status: DocumentStatus;
  /** With VAT. Null for a viewer without `invoices:read`. */
  total?: Maybe<Money>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** Documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents alone. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A document and its place in the list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Pass it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** The document in one format, for download. */
export type DocumentFile = {
  __typename?: 'DocumentFile';
  /** For whom it is made. */
  format: FileFormat;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Path on this server; needs the same sign-in. */
  url: Scalars['String']['output'];
};

/** All that are given must hold. */
export type DocumentFilter = {
  /** Dated that day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Any of them. */
  kind?: InputMaybe<Array<DocumentKind>>;
  /** Of one order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one customer; a customer sees only its own anyway. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the number; 100 characters at most. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Dated that day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Sorts of papers. */
export type DocumentKind =
  /** Счёт на оплату. */
  | 'INVOICE'
  /** УПД: invoice and delivery note in one. */
  | 'UPD';

/** Where a paper is in its exchange. */
export type DocumentStatus =
  /** Both sides agreed that it is void. */
  | 'ANNULLED'
  /** The customer has it. */
  | 'DELIVERED'
  /** Not issued yet. */
  | 'DRAFT'
  /** It has its number and never changes again. */
  | 'ISSUED'
  /** The customer refused to sign. */
  | 'REJECTED'
  /** On its way to the customer through an operator of electronic exchange. */
  | 'SENT'
  /** By both sides. */
  | 'SIGNED';

/** What a document's file is written in. */
export type FileFormat =
  /** For programs: all that the document says. */
  | 'JSON'
  /** For people. */
  | 'PDF'
  /** For the exchange of electronic documents. */
  | 'XML';

/** The idempotency key was used before with another input. */
export type IdempotencyConflict = Problem & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A value of the input is not acceptable. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Which rule it breaks, for a program. */
  code: Scalars['String']['output'];
  /** Path of the value in the input, like `lines.0.quantity`; null when it concerns the whole input. */
  field?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type Invoice = {
  __typename?: 'Invoice';
  /** Its paper; null until it is made (seconds). */
  document?: Maybe<Document>;
  id: Scalars['ID']['output'];
};

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** An amount in a currency. Amounts have two digits after the point, unit prices four. */
export type Money = {
  __typename?: 'Money';
  /** How much, in whole units of the currency: roubles, not kopecks. */
  amount: Scalars['Decimal']['output'];
  /** In which currency. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Internal: lets one person or program download a file that was made for them, for some hours; then it is deleted. */
  offerDownload: StoredFile;
  /**
   * Internal: writes a table into a file and lets one person or program download it: the same cells in
   * every format.
   */
  offerTable: StoredFile;
  /**
   * Internal, for the gateway, asked as the viewer: notes an uploaded file as the viewer's. It is kept
   * for a week; at most 200 of one person or program at a time.
   */
  registerUpload: StoredFile;
  /** Sets where the seller is paid; goes to the audit log. Invoices that are issued already keep what they say. */
  setPayee: SetPayeeResult;
};


export type MutationofferDownloadArgs = {
  input: OfferDownloadInput;
};


export type MutationofferTableArgs = {
  input: OfferTableInput;
};


export type MutationregisterUploadArgs = {
  input: RegisterUploadInput;
};


export type MutationsetPayeeArgs = {
  input: SetPayeeInput;
};

/** What the input names does not exist, or the viewer may not see it. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The id, number or code that was not found. */
  id?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type OfferDownloadInput = {
  /** For whom: `actorOf` the viewer, and the organization that the viewer acts for. */
  actor: Scalars['String']['input'];
  contentType: Scalars['String']['input'];
  lifetimeHours: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  size: Scalars['Int']['input'];
  storageKey: Scalars['String']['input'];
};

export type OfferTableInput = {
  /** For whom: `actorOf` the viewer, and the organization that the viewer acts for. */
  actor: Scalars['String']['input'];
  columns: Array<TableColumnInput>;
  /** What a PDF says between title and table. */
  facts: Array<TableFactInput>;
  format: TableFileFormat;
  lifetimeHours: Scalars['Int']['input'];
  /** Name of the file, without its ending. */
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  /** A cell for each column; numbers in plain notation. */
  rows: Array<Array<Scalars['String']['input']>>;
  /** Heads a PDF. */
  title: Scalars['String']['input'];
};

export type Order = {
  __typename?: 'Order';
  /** Oldest first. */
  documents?: Maybe<Array<Document>>;
  id: Scalars['ID']['output'];
};

export type Organization = {
  __typename?: 'Organization';
  /** Its documents, newest first. */
  documents?: Maybe<DocumentConnection>;
  id: Scalars['ID']['output'];
};


export type OrganizationdocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque; pass it as `after` for the next page. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Bank account and signatures that stand on the seller's invoices. */
export type Payee = {
  __typename?: 'Payee';
  /** Settlement account, 20 digits. */
  account: Scalars['String']['output'];
  /** Who signs as chief accountant, by name. */
  accountant: Scalars['String']['output'];
  /** Name and city of the bank. */
  bankName: Scalars['String']['output'];
  /** БИК of the bank, 9 digits. */
  bic: Scalars['String']['output'];
  /** Correspondent account of the bank, 20 digits. */
  correspondentAccount: Scalars['String']['output'];
  /** Who signs as head, by name. */
  director: Scalars['String']['output'];
};

/** Stands on invoices from now on. */
export type PayeeSet = {
  __typename?: 'PayeeSet';
  /** As it is now. */
  payee: Payee;
};

/** Why a mutation was refused, with the facts in the implementing type. Nothing was changed. */
export type Problem = {
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Documents, newest first. Customers see their own. */
  documents: DocumentConnection;
  /**
   * Internal, for the gateway, asked as the viewer: where a file lies. Of a document, for its parties;
   * an upload or an offered file, for whoever uploaded or asked for it. Null for anybody else.
   */
  fileForDownload?: Maybe<StoredFile>;
  /** Where the seller is paid, as its next invoices say; null until it is set. */
  payee?: Maybe<Payee>;
  /** Internal: what somebody uploaded (`actorOf` the viewer), while it is kept; null for anybody else's. */
  uploadedFile?: Maybe<StoredFile>;
};


export type QuerydocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryfileForDownloadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryuploadedFileArgs = {
  actor: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type RegisterUploadInput = {
  contentType: Scalars['String']['input'];
  name: Scalars['String']['input'];
  size: Scalars['Int']['input'];
  storageKey: Scalars['String']['input'];
};

/** Bank account and signatures for the seller's invoices. */
export type SetPayeeInput = {
  /** Settlement account, 20 digits; its control digit must fit the BIC. */
  account: Scalars['String']['input'];
  /** Who signs as chief accountant, by name. */
  accountant: Scalars['String']['input'];
  /** Name and city of the bank. */
  bankName: Scalars['String']['input'];
  /** БИК, 9 digits. */
  bic: Scalars['String']['input'];
  /** 20 digits; its control digit must fit the BIC. */
  correspondentAccount: Scalars['String']['input'];
  /** Who signs as head, by name. */
  director: Scalars['String']['input'];
};

/** What came of setting it. */
export type SetPayeeResult = InvalidInput | PayeeSet;

export type Shipment = {
  __typename?: 'Shipment';
  /** Oldest first. */
  documents?: Maybe<Array<Document>>;
  id: Scalars['ID']['output'];
};

export type StoredFile = {
  __typename?: 'StoredFile';
  contentType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  storageKey: Scalars['String']['output'];
};

export type TableColumnInput = {
  isNumber: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
};

export type TableFactInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type TableFileFormat =
  | 'CSV'
  | 'PDF'
  | 'XLSX';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Document: Document;
  Invoice: Invoice;
  Order: Order;
  Organization: Organization;
  Shipment: Shipment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetPayeeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( PayeeSet & { __typename: 'PayeeSet' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFile: ResolverTypeWrapper<DocumentFileMapper>;
  DocumentFilter: DocumentFilter;
  DocumentKind: ResolverTypeWrapper<'INVOICE' | 'UPD'>;
  DocumentStatus: ResolverTypeWrapper<'DRAFT' | 'ISSUED' | 'SENT' | 'DELIVERED' | 'SIGNED' | 'REJECTED' | 'ANNULLED'>;
  FileFormat: ResolverTypeWrapper<'PDF' | 'XML' | 'JSON'>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invoice: ResolverTypeWrapper<Omit<Invoice, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OfferDownloadInput: OfferDownloadInput;
  OfferTableInput: OfferTableInput;
  Order: ResolverTypeWrapper<Omit<Order, 'documents'> & { documents?: Maybe<Array<ResolversTypes['Document']>> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'documents'> & { documents?: Maybe<ResolversTypes['DocumentConnection']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Payee: ResolverTypeWrapper<Payee>;
  PayeeSet: ResolverTypeWrapper<PayeeSet>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterUploadInput: RegisterUploadInput;
  SetPayeeInput: SetPayeeInput;
  SetPayeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPayeeResult']>;
  Shipment: ResolverTypeWrapper<Omit<Shipment, 'documents'> & { documents?: Maybe<Array<ResolversTypes['Document']>> }>;
  StoredFile: ResolverTypeWrapper<StoredFile>;
  TableColumnInput: TableColumnInput;
  TableFactInput: TableFactInput;
  TableFileFormat: ResolverTypeWrapper<'CSV' | 'XLSX' | 'PDF'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Document: DocumentMapper;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  DocumentConnection: DocumentConnectionMapper;
  Int: Scalars['Int']['output'];
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFile: DocumentFileMapper;
  DocumentFilter: DocumentFilter;
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Invoice: Omit<Invoice, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> } | FederationReferenceTypes['Invoice'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  OfferDownloadInput: OfferDownloadInput;
  OfferTableInput: OfferTableInput;
  Order: Omit<Order, 'documents'> & { documents?: Maybe<Array<ResolversParentTypes['Document']>> } | FederationReferenceTypes['Order'];
  Organization: Omit<Organization, 'documents'> & { documents?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['Organization'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Payee: Payee;
  PayeeSet: PayeeSet;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RegisterUploadInput: RegisterUploadInput;
  SetPayeeInput: SetPayeeInput;
  SetPayeeResult: ResolversUnionTypes<ResolversParentTypes>['SetPayeeResult'];
  Shipment: Omit<Shipment, 'documents'> & { documents?: Maybe<Array<ResolversParentTypes['Document']>> } | FederationReferenceTypes['Shipment'];
  StoredFile: StoredFile;
  TableColumnInput: TableColumnInput;
  TableFactInput: TableFactInput;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['DocumentFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFile'] = ResolversParentTypes['DocumentFile']> = {
  format?: Resolver<ResolversTypes['FileFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentKindResolvers = EnumResolverSignature<{ INVOICE?: any, UPD?: any }, ResolversTypes['DocumentKind']>;

export type DocumentStatusResolvers = EnumResolverSignature<{ ANNULLED?: any, DELIVERED?: any, DRAFT?: any, ISSUED?: any, REJECTED?: any, SENT?: any, SIGNED?: any }, ResolversTypes['DocumentStatus']>;

export type FileFormatResolvers = EnumResolverSignature<{ JSON?: any, PDF?: any, XML?: any }, ResolversTypes['FileFormat']>;

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  offerDownload?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType, RequireFields<MutationofferDownloadArgs, 'input'>>;
  offerTable?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType, RequireFields<MutationofferTableArgs, 'input'>>;
  registerUpload?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType, RequireFields<MutationregisterUploadArgs, 'input'>>;
  setPayee?: Resolver<ResolversTypes['SetPayeeResult'], ParentType, ContextType, RequireFields<MutationsetPayeeArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['Document']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<OrganizationdocumentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payee'] = ResolversParentTypes['Payee']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correspondentAccount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  director?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayeeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeSet'] = ResolversParentTypes['PayeeSet']> = {
  payee?: Resolver<ResolversTypes['Payee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QuerydocumentsArgs, 'first'>>;
  fileForDownload?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType, RequireFields<QueryfileForDownloadArgs, 'id'>>;
  payee?: Resolver<Maybe<ResolversTypes['Payee']>, ParentType, ContextType>;
  uploadedFile?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType, RequireFields<QueryuploadedFileArgs, 'actor' | 'id'>>;
};

export type SetPayeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPayeeResult'] = ResolversParentTypes['SetPayeeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'PayeeSet', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['Document']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storageKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TableFileFormatResolvers = EnumResolverSignature<{ CSV?: any, PDF?: any, XLSX?: any }, ResolversTypes['TableFileFormat']>;

export type Resolvers<ContextType = Context> = {
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentFile?: DocumentFileResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers;
  DocumentStatus?: DocumentStatusResolvers;
  FileFormat?: FileFormatResolvers;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payee?: PayeeResolvers<ContextType>;
  PayeeSet?: PayeeSetResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SetPayeeResult?: SetPayeeResultResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  TableFileFormat?: TableFileFormatResolvers;
};

