import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BrandMapper, ProductMapper, ProductFactsMapper, UnitMapper } from './product/schema.mappers.ts';
import type { CategoryMapper } from './category/schema.mappers.ts';
import type { FacetMapper, FacetValueMapper, ProductConnectionMapper } from './search/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** Who makes it, or whose name it bears. */
export type Brand = {
  __typename?: 'Brand';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** As it is written by its owner. */
  name: Scalars['String']['output'];
};

/** A branch of the catalogue's tree. */
export type Category = {
  __typename?: 'Category';
  /** The categories right below, by their Russian names. */
  children: Array<Category>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** In the language asked for (Russian by default), or in the other where it has no name in that one. */
  name: Scalars['String']['output'];
  /** The category above; null at a root. */
  parent?: Maybe<Category>;
  /** From the root down to this one. */
  path: Array<Category>;
};


/** A branch of the catalogue's tree. */
export type CategorynameArgs = {
  locale?: InputMaybe<Locale>;
};

/** One property of the products found, with the values that it has among them. */
export type Facet = {
  __typename?: 'Facet';
  /** `category` or `brand`. */
  code: Scalars['String']['output'];
  /** What people call it, in the language asked for (Russian by default). */
  name: Scalars['String']['output'];
  /** Its values, those of most products first. */
  values: Array<FacetValue>;
};


/** One property of the products found, with the values that it has among them. */
export type FacetnameArgs = {
  locale?: InputMaybe<Locale>;
};

/** One value of a facet, to narrow the search by. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** Exact up to 10,000, which also stands for any larger number; see `isExact`. */
  count: Scalars['Int']['output'];
  /** What to filter by: id of the category or brand. */
  id: Scalars['ID']['output'];
  /** False where there are more than `count` says. */
  isExact: Scalars['Boolean']['output'];
  /** What people call it, in the language asked for (Russian by default). */
  label: Scalars['String']['output'];
};


/** One value of a facet, to narrow the search by. */
export type FacetValuelabelArgs = {
  locale?: InputMaybe<Locale>;
};

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

/** Why a mutation was refused, with the facts in the implementing type. Nothing was changed. */
export type Problem = {
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** Something that is sold: one SKU. */
export type Product = {
  __typename?: 'Product';
  /** Who makes it, or whose name it bears; null where that is not known. */
  brand?: Maybe<Brand>;
  /** Its branch of the catalogue; null while it has none. */
  category?: Maybe<Category>;
  /** In the language asked for (Russian by default), or in the other where there is none in that one. */
  description?: Maybe<Scalars['String']['output']>;
  /** Barcode number: GTIN-8, 12, 13 or 14, with a right check digit. Unique. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Least quantity of one order line, in the base unit. */
  minimumQuantity: Scalars['Decimal']['output'];
  /** In the language asked for (Russian by default), or in the other where it has no name in that one. */
  name: Scalars['String']['output'];
  /** An order line's quantity is a multiple of this, in the base unit. */
  quantityStep: Scalars['Decimal']['output'];
  /** Article number; unique, whatever its case, blanks and dashes. */
  sku: Scalars['String']['output'];
  /** Whether it is on sale. */
  status: ProductStatus;
  /** The base unit; quantities, prices and stock count in it. */
  unit: Unit;
};


/** Something that is sold: one SKU. */
export type ProductdescriptionArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that is sold: one SKU. */
export type ProductnameArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products with their cursors. */
  edges: Array<ProductEdge>;
  /**
   * By category and by brand: how many hits each value would leave, if it alone were chosen of its
   * facet. Of categories: the roots, and around each chosen one its path, siblings and children. The
   * values with most hits first, `first` (at most 100) of each facet, and the chosen ones always.
   */
  facets: Array<Facet>;
  /** False where there are more than `totalCount` says. */
  isTotalExact: Scalars['Boolean']['output'];
  /** The products. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Exact up to 10,000, which also stands for any larger number; see `isTotalExact`. */
  totalCount: Scalars['Int']['output'];
};


/** A page of products. */
export type ProductConnectionfacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product's place in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

export type ProductFacts = {
  __typename?: 'ProductFacts';
  /** The code it was asked by, letter for letter; null when it was asked by id. */
  askedCode?: Maybe<Scalars['String']['output']>;
  gtin?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether its status lets customers order it. */
  isOrderable: Scalars['Boolean']['output'];
  /** In the base unit. */
  minimumQuantity: Scalars['Decimal']['output'];
  nameEn: Scalars['String']['output'];
  nameRu: Scalars['String']['output'];
  /** What discounts of a segment are set on; null = none. */
  priceGroup?: Maybe<Scalars['String']['output']>;
  /** In the base unit. */
  quantityStep: Scalars['Decimal']['output'];
  sku: Scalars['String']['output'];
  /** The base unit. */
  unit: Unit;
  /** OKEI. */
  unitCode: Scalars['String']['output'];
};

/** A product passes if it passes each part that is given. An empty list is as none given. */
export type ProductFilter = {
  /** Of one of the brands; at most 500. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of the categories or below them; at most 500. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By default PUBLISHED and ANNOUNCED, with `catalog:write` also DRAFT. */
  status?: InputMaybe<Array<ProductStatus>>;
};

/** In which order products stand. */
export type ProductSort =
  /** By name in `locale`. */
  | 'NAME'
  /** What came into the catalogue last first. */
  | 'NEWEST'
  /** What sells most first. */
  | 'POPULARITY'
  /** How well the search is met, then popularity. */
  | 'RELEVANCE'
  /** By article number. */
  | 'SKU';

/** Whether a product is on sale, and for whom it is there. */
export type ProductStatus =
  /** Shown, can't be ordered yet. */
  | 'ANNOUNCED'
  /** No longer sold; lists leave it out unless asked for it. */
  | 'DISCONTINUED'
  /** Not published yet; seen with `catalog:write` only. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

export type Query = {
  __typename?: 'Query';
  /** The roots of the category tree, by their Russian names. For everybody with `catalog:read`. */
  categories: Array<Category>;
  /**
   * One product by id or by SKU (case, blanks, dashes and look-alike Cyrillic letters don't matter).
   * Null when unknown; a draft is unknown to everybody without `catalog:write`. Needs `catalog:read`.
   * BAD_USER_INPUT unless exactly one of the two is given.
   */
  product?: Maybe<Product>;
  /**
   * Internal: what orders, pricing and logistics need to know of products when they write. `codes` may
   * be SKUs or GTINs; a code that is one product's SKU and another's GTIN answers both, each with
   * `askedCode`. Unknown ids and codes, and drafts, are left out. At most 5,000 ids and codes together.
   */
  productFacts: Array<ProductFacts>;
  /**
   * Search. A product whose SKU or GTIN is the search itself always comes first, then SKUs that begin so;
   * then products with all words in name and brand (Russian and English stemming, the last word by its
   * beginning), then those with them in category or description. A word that is found nowhere is taken
   * for the nearest spelling that is. Without `search`, by popularity. Needs `catalog:read`.
   */
  products: ProductConnection;
};


export type QueryproductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductFactsArgs = {
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryproductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Locale>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProductSort>;
};

/** A unit of measure. */
export type Unit = {
  __typename?: 'Unit';
  /** OKEI code, such as 796 for piece. */
  code: Scalars['String']['output'];
  /** UN/ECE Recommendation 20 code, such as H87; packaging by Recommendation 21 with X, such as XPK. */
  rec20: Scalars['String']['output'];
  /** Short name in the language asked for (Russian by default), such as шт or pc. */
  symbol: Scalars['String']['output'];
};


/** A unit of measure. */
export type UnitsymbolArgs = {
  locale?: InputMaybe<Locale>;
};



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
  Brand: Brand;
  Category: Category;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> ) );
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
  Brand: ResolverTypeWrapper<BrandMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Category: ResolverTypeWrapper<CategoryMapper>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Facet: ResolverTypeWrapper<FacetMapper>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionMapper>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacts: ResolverTypeWrapper<ProductFactsMapper>;
  ProductFilter: ProductFilter;
  ProductSort: ResolverTypeWrapper<'RELEVANCE' | 'POPULARITY' | 'NAME' | 'SKU' | 'NEWEST'>;
  ProductStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'ANNOUNCED' | 'DISCONTINUED'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<UnitMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Brand: BrandMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Category: CategoryMapper;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Facet: FacetMapper;
  FacetValue: FacetValueMapper;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Money: Money;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  ProductConnection: ProductConnectionMapper;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacts: ProductFactsMapper;
  ProductFilter: ProductFilter;
  Query: Record<PropertyKey, never>;
  Unit: UnitMapper;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CategorynameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
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

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetnameArgs>>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetValuelabelArgs>>;
};

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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductdescriptionArgs>>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductnameArgs>>;
  quantityStep?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProductConnectionfacetsArgs, 'first'>>;
  isTotalExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacts'] = ResolversParentTypes['ProductFacts']> = {
  askedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOrderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityStep?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductSortResolvers = EnumResolverSignature<{ NAME?: any, NEWEST?: any, POPULARITY?: any, RELEVANCE?: any, SKU?: any }, ResolversTypes['ProductSort']>;

export type ProductStatusResolvers = EnumResolverSignature<{ ANNOUNCED?: any, DISCONTINUED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['ProductStatus']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryproductArgs>>;
  productFacts?: Resolver<Array<ResolversTypes['ProductFacts']>, ParentType, ContextType, Partial<QueryproductFactsArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryproductsArgs, 'first' | 'locale' | 'sort'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rec20?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnitsymbolArgs>>;
};

export type Resolvers<ContextType = Context> = {
  Brand?: BrandResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacts?: ProductFactsResolvers<ContextType>;
  ProductSort?: ProductSortResolvers;
  ProductStatus?: ProductStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

