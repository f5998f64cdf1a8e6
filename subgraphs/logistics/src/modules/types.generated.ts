import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AvailabilityMapper, ProductMapper, WarehouseMapper, WarehouseStockMapper } from './stock/schema.mappers.ts';
import type { ReservationMapper, ReservationLineMapper, ShortStockLineMapper } from './reservation/schema.mappers.ts';
import type { ReservedComponentMapper, ReservedKitMapper } from './kit/schema.mappers.ts';
import type { ShipmentMapper, ShipmentConnectionMapper, ShipmentLineMapper, TrackingEventMapper } from './shipment/schema.mappers.ts';
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

/** Goods on their way to the seller. */
export type Arrival = {
  __typename?: 'Arrival';
  /** Expected in the warehouse. */
  date: Scalars['Date']['output'];
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
};

/** How much of a product there is to promise. */
export type Availability = {
  __typename?: 'Availability';
  /** In base units; where `isBanded`, no more than the band (100). */
  available?: Maybe<Scalars['Decimal']['output']>;
  /** Where there is any, nearest warehouse first; each banded like the whole. */
  byWarehouse: Array<WarehouseStock>;
  /** True where a customer is shown only that there is more than `available`. */
  isBanded: Scalars['Boolean']['output'];
  /** The next incoming delivery. */
  nextArrival?: Maybe<Arrival>;
};

export type HoldStockInput = {
  expiresAt: Scalars['DateTime']['input'];
  idempotencyKey: Scalars['ID']['input'];
  lines: Array<HoldStockLineInput>;
  orderId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};

export type HoldStockLineInput = {
  productId: Scalars['ID']['input'];
  /** In base units. */
  quantity: Scalars['Decimal']['input'];
  /** What a split over warehouses must not break; asked of catalog where it is not given. */
  quantityStep?: InputMaybe<Scalars['Decimal']['input']>;
};

export type HoldStockResult = StockHeld | StockShort;

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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Internal: sets the lines of an order aside at checkout until `expiresAt`; all of them, or none. One
   * hold for one `idempotencyKey`: asked again it answers the same hold, prolonged; with other lines it
   * is exchanged; one that ended is taken anew. Splits over warehouses, fewest shipments, nearest first.
   */
  holdStock: HoldStockResult;
  /** Records where a shipment is. Events may come late, twice or out of order; the state follows from the latest that happened. */
  recordTracking: RecordTrackingResult;
  /** Frees a reservation made by hand. Releasing twice changes nothing; one of an order ends with the order. */
  releaseReservation: ReleaseReservationResult;
  /**
   * Internal: ends a hold that no order followed. Releasing twice, an unknown key, or a hold that an
   * order stands on already, changes nothing.
   */
  releaseStockHold: Scalars['Boolean']['output'];
  /**
   * Sets goods aside for a customer for 24 hours (48 at most): all lines, or none. They are not
   * promised to anybody else meanwhile, and free themselves at the end.
   */
  reserveStock: ReserveStockResult;
  /**
   * Hands goods of an order to a carrier: one shipment for each warehouse they leave. Without lines: all
   * that is left. The goods leave the stock that was set aside for the order.
   */
  shipOrder: ShipOrderResult;
  /** The warehouse begins to pick a confirmed order. Beginning twice changes nothing. */
  startPicking: ShipOrderResult;
};


export type MutationholdStockArgs = {
  input: HoldStockInput;
};


export type MutationrecordTrackingArgs = {
  input: RecordTrackingInput;
};


export type MutationreleaseReservationArgs = {
  input: ReleaseReservationInput;
};


export type MutationreleaseStockHoldArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationreserveStockArgs = {
  input: ReserveStockInput;
};


export type MutationshipOrderArgs = {
  input: ShipOrderInput;
};


export type MutationstartPickingArgs = {
  input: StartPickingInput;
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

export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
  /**
   * What the kits of the order are put together of, as it was when they were set aside: what to pick.
   * Empty where it has none. For those who ship.
   */
  kits?: Maybe<Array<ReservedKit>>;
  /** Its shipments, oldest first. */
  shipments?: Maybe<Array<Shipment>>;
};

/** Done. */
export type OrderShipping = {
  __typename?: 'OrderShipping';
  /** The order; its own state follows within a second. */
  order: Order;
  /** Empty when picking has only begun. */
  shipments: Array<Shipment>;
};

export type Organization = {
  __typename?: 'Organization';
  id: Scalars['ID']['output'];
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

export type Product = {
  __typename?: 'Product';
  /**
   * What could be promised now: on hand less reserved. Of a kit, as many whole ones as can be put
   * together, each of the components of one warehouse.
   */
  availability?: Maybe<Availability>;
  id: Scalars['ID']['output'];
  isShown: Scalars['Boolean']['output'];
  /** The next incoming delivery; of a kit, the first of what it lacks, with which there are more of it. */
  nextArrival?: Maybe<Arrival>;
};

export type Query = {
  __typename?: 'Query';
  /** Shipments, newest first. Customers see their own. */
  shipments: ShipmentConnection;
  /** The seller's warehouses, nearest (lowest priority number) first. */
  warehouses: Array<Warehouse>;
};


export type QueryshipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One event of a carrier. */
export type RecordTrackingInput = {
  /** When it happened; not in the future. */
  at: Scalars['DateTime']['input'];
  /** The carrier's id of the event: the same twice is one event. */
  eventId: Scalars['ID']['input'];
  /** What else is to be known. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where it happened. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** `Shipment.id`. */
  shipmentId: Scalars['ID']['input'];
  /** Where the shipment is from then on. */
  status: ShipmentStatus;
};

/** What came of recording an event. */
export type RecordTrackingResult = InvalidInput | NotFound | TrackingRecorded;

/** What to free. */
export type ReleaseReservationInput = {
  /** `Reservation.id`. */
  id: Scalars['ID']['input'];
};

/** What came of freeing. */
export type ReleaseReservationResult = NotFound | ReservationReleased;

/** Goods set aside, by an order or by hand. Customers see their own. */
export type Reservation = {
  __typename?: 'Reservation';
  /** When it frees itself; null once an order is confirmed on it. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** By product and warehouse. */
  lines: Array<ReservationLine>;
  /** The order that stands on it; null for one made by hand. */
  order?: Maybe<Order>;
  /** Whether the goods are still set aside. */
  status: ReservationStatus;
};

/** So much of a product in one warehouse; of a kit, the components of so many stand there. */
export type ReservationLine = {
  __typename?: 'ReservationLine';
  /** What is set aside. */
  product?: Maybe<Product>;
  /** `Product.id`. */
  productId: Scalars['ID']['output'];
  /** In base units, as it was set aside. */
  quantity: Scalars['Decimal']['output'];
  /** Where it stands. */
  warehouse: Warehouse;
};

/** Not set aside any more. */
export type ReservationReleased = {
  __typename?: 'ReservationReleased';
  /** As it is now; one that was shipped or had run out stays so. */
  reservation: Reservation;
};

/** What became of goods set aside. */
export type ReservationStatus =
  /** An order stands on it. */
  | 'CONFIRMED'
  /** Its time ran out. */
  | 'EXPIRED'
  /** Set aside until `expiresAt`. */
  | 'HELD'
  /** Given back, by hand or with its order. */
  | 'RELEASED'
  /** All of it was shipped. */
  | 'SHIPPED';

/** What to set aside, for whom and how long. */
export type ReserveStockInput = {
  /** 1 to 48. */
  hours?: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 5,000. */
  lines: Array<StockLineInput>;
  /** Staff name the customer; for a customer it is always its own. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of setting aside. */
export type ReserveStockResult = IdempotencyConflict | InvalidInput | StockReserved | StockShort;

/** So much of a product in one kit. */
export type ReservedComponent = {
  __typename?: 'ReservedComponent';
  /** What to pick. */
  product?: Maybe<Product>;
  /** `Product.id`. */
  productId: Scalars['ID']['output'];
  /** In base units of the component, for one kit. */
  quantity: Scalars['Decimal']['output'];
};

/** A kit of an order, and what one of it is put together of. */
export type ReservedKit = {
  __typename?: 'ReservedKit';
  /** What to pick for one kit. */
  components: Array<ReservedComponent>;
  /** What is ordered. */
  product?: Maybe<Product>;
  /** `Product.id`. */
  productId: Scalars['ID']['output'];
};

/** So much of one line of the order. */
export type ShipLineInput = {
  /** `OrderLine.id`. */
  orderLineId: Scalars['ID']['input'];
  /** In base units; at most what is left of the line. Kits leave whole. */
  quantity: Scalars['Decimal']['input'];
};

/** What leaves, and with whom. */
export type ShipOrderInput = {
  /** Who carries it, by name. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters; the same key ships once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Null = all that is left. */
  lines?: InputMaybe<Array<ShipLineInput>>;
  /** An order that is confirmed, being picked or partly shipped. */
  orderId: Scalars['ID']['input'];
  /** The carrier's number; of all the shipments made. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of picking or shipping. */
export type ShipOrderResult = IdempotencyConflict | InvalidInput | NotFound | OrderShipping | ShippingOnHold | ShippingRefused;

/**
 * Goods of one order that left one warehouse together. Customers see their own. For those who read or
 * write shipments, by whatever way it is reached.
 */
export type Shipment = {
  __typename?: 'Shipment';
  /** Who carries it, by name; null when nobody said. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** When it was first handed over; null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** In order of happening. */
  events: Array<TrackingEvent>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What is in it, by article number. */
  lines: Array<ShipmentLine>;
  /** `SHP-2026-000001`; unique at the seller. */
  number: Scalars['String']['output'];
  /** Whose goods these are. */
  order?: Maybe<Order>;
  /** The customer. */
  organization?: Maybe<Organization>;
  /** When it left the warehouse. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is, by the latest event that happened. */
  status: ShipmentStatus;
  /** The carrier's number. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where they left from. */
  warehouse: Warehouse;
};

/** A page of shipments. */
export type ShipmentConnection = {
  __typename?: 'ShipmentConnection';
  /** Shipments with their cursors. */
  edges: Array<ShipmentEdge>;
  /** The shipments alone. */
  nodes: Array<Shipment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A shipment and its place in the list. */
export type ShipmentEdge = {
  __typename?: 'ShipmentEdge';
  /** Pass it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The shipment. */
  node: Shipment;
};

/** All that are given must hold. */
export type ShipmentFilter = {
  /** Of one order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one customer; a customer sees only its own anyway. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of them. */
  status?: InputMaybe<Array<ShipmentStatus>>;
};

/** So much of one line of the order. */
export type ShipmentLine = {
  __typename?: 'ShipmentLine';
  /** As it was named when ordered. */
  name: Scalars['String']['output'];
  /** The line of the order; `OrderLine.id`. */
  orderLineId: Scalars['ID']['output'];
  /** What it is. */
  product?: Maybe<Product>;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Article number, as ordered. */
  sku: Scalars['String']['output'];
};

/** Where a shipment is. */
export type ShipmentStatus =
  /** The carrier has it. */
  | 'ACCEPTED'
  /** Handed over. */
  | 'DELIVERED'
  /** Left the warehouse. */
  | 'DISPATCHED'
  /** An attempt to hand it over failed. */
  | 'FAILED'
  /** Between the carrier's places. */
  | 'IN_TRANSIT'
  /** With the courier. */
  | 'OUT_FOR_DELIVERY'
  /** On its way back. */
  | 'RETURNED';

/** The goods wait: the customer's account is blocked (see `Credit.block`). Returns are never kept. */
export type ShippingOnHold = Problem & {
  __typename?: 'ShippingOnHold';
  /** `CREDIT_HOLD`. */
  code: Scalars['String']['output'];
  /** Paying this lets the goods leave; null when only finance does, and for a viewer without `credit:read`. */
  liftedBy?: Maybe<Money>;
  /** One sentence for a person, without sums. */
  message: Scalars['String']['output'];
};

/** The order's state (code `ORDER_STATE`) or its reservation (`NOT_RESERVED`, `NOTHING_LEFT`) does not allow it. */
export type ShippingRefused = Problem & {
  __typename?: 'ShippingRefused';
  /** `ORDER_STATE`, `NOT_RESERVED` or `NOTHING_LEFT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A product of which there is not enough. */
export type ShortStockLine = {
  __typename?: 'ShortStockLine';
  /** How much of it could be set aside now, in whole steps of the product; exact, as it is less than was wanted. */
  available: Scalars['Decimal']['output'];
  /** What is short. */
  product?: Maybe<Product>;
  /** `Product.id`. */
  productId: Scalars['ID']['output'];
  /** In base units. */
  wanted: Scalars['Decimal']['output'];
};

/** Which order is being picked. */
export type StartPickingInput = {
  /** 1 to 200 characters. */
  idempotencyKey: Scalars['ID']['input'];
  /** A confirmed order. */
  orderId: Scalars['ID']['input'];
};

export type StockHeld = {
  __typename?: 'StockHeld';
  expiresAt: Scalars['DateTime']['output'];
  reservationId: Scalars['ID']['output'];
};

/** So much of a product. */
export type StockLineInput = {
  /** `Product.id`. */
  productId: Scalars['ID']['input'];
  /** In base units; above zero, at most three digits after the point. */
  quantity: Scalars['Decimal']['input'];
};

/** Set aside, now or before by the same key. */
export type StockReserved = {
  __typename?: 'StockReserved';
  /** What is set aside. */
  reservation: Reservation;
};

/** Not enough; nothing was set aside. Code `STOCK_SHORT`. */
export type StockShort = Problem & {
  __typename?: 'StockShort';
  /** `STOCK_SHORT`. */
  code: Scalars['String']['output'];
  /** Only the lines that lack something. */
  lines: Array<ShortStockLine>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** What the carrier told of a shipment. */
export type TrackingEvent = {
  __typename?: 'TrackingEvent';
  /** When it happened, by the carrier. */
  at: Scalars['DateTime']['output'];
  /** What the carrier added. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it happened, in the carrier's words. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where the shipment was from then on. */
  status: ShipmentStatus;
};

/** Recorded, now or before. */
export type TrackingRecorded = {
  __typename?: 'TrackingRecorded';
  /** As it is now. */
  shipment: Shipment;
};

/** A place of the seller that goods leave from. */
export type Warehouse = {
  __typename?: 'Warehouse';
  /** Where it is, in the language of the place. */
  city: Scalars['String']['output'];
  /** Short, unique: `MSK`. */
  code: Scalars['String']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** As the seller calls it. */
  name: Scalars['String']['output'];
};

/** How much of a product one warehouse has to promise. */
export type WarehouseStock = {
  __typename?: 'WarehouseStock';
  /** In base units. */
  available: Scalars['Decimal']['output'];
  /** Where it stands. */
  warehouse: Warehouse;
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
  Order: Order;
  Product: Product;
  Reservation: Reservation;
  Shipment: Shipment;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isShown":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isShown":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isShown":true}> ) );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  HoldStockResult:
    | ( StockHeld & { __typename: 'StockHeld' } )
    | ( Omit<StockShort, 'lines'> & { lines: Array<_RefType['ShortStockLine']> } & { __typename: 'StockShort' } )
  ;
  RecordTrackingResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TrackingRecorded, 'shipment'> & { shipment: _RefType['Shipment'] } & { __typename: 'TrackingRecorded' } )
  ;
  ReleaseReservationResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationReleased, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationReleased' } )
  ;
  ReserveStockResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<StockReserved, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'StockReserved' } )
    | ( Omit<StockShort, 'lines'> & { lines: Array<_RefType['ShortStockLine']> } & { __typename: 'StockShort' } )
  ;
  ShipOrderResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderShipping, 'order' | 'shipments'> & { order: _RefType['Order'], shipments: Array<_RefType['Shipment']> } & { __typename: 'OrderShipping' } )
    | ( ShippingOnHold & { __typename: 'ShippingOnHold' } )
    | ( ShippingRefused & { __typename: 'ShippingRefused' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ShippingOnHold & { __typename: 'ShippingOnHold' } )
    | ( ShippingRefused & { __typename: 'ShippingRefused' } )
    | ( Omit<StockShort, 'lines'> & { lines: Array<_RefType['ShortStockLine']> } & { __typename: 'StockShort' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Arrival: ResolverTypeWrapper<Arrival>;
  Availability: ResolverTypeWrapper<AvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  HoldStockInput: HoldStockInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HoldStockLineInput: HoldStockLineInput;
  HoldStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldStockResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Order: ResolverTypeWrapper<Omit<Order, 'kits' | 'shipments'> & { kits?: Maybe<Array<ResolversTypes['ReservedKit']>>, shipments?: Maybe<Array<ResolversTypes['Shipment']>> }>;
  OrderShipping: ResolverTypeWrapper<Omit<OrderShipping, 'order' | 'shipments'> & { order: ResolversTypes['Order'], shipments: Array<ResolversTypes['Shipment']> }>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RecordTrackingInput: RecordTrackingInput;
  RecordTrackingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrackingResult']>;
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseReservationResult']>;
  Reservation: ResolverTypeWrapper<ReservationMapper>;
  ReservationLine: ResolverTypeWrapper<ReservationLineMapper>;
  ReservationReleased: ResolverTypeWrapper<Omit<ReservationReleased, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationStatus: ResolverTypeWrapper<'HELD' | 'CONFIRMED' | 'SHIPPED' | 'RELEASED' | 'EXPIRED'>;
  ReserveStockInput: ReserveStockInput;
  ReserveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveStockResult']>;
  ReservedComponent: ResolverTypeWrapper<ReservedComponentMapper>;
  ReservedKit: ResolverTypeWrapper<ReservedKitMapper>;
  ShipLineInput: ShipLineInput;
  ShipOrderInput: ShipOrderInput;
  ShipOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipOrderResult']>;
  Shipment: ResolverTypeWrapper<ShipmentMapper>;
  ShipmentConnection: ResolverTypeWrapper<ShipmentConnectionMapper>;
  ShipmentEdge: ResolverTypeWrapper<Omit<ShipmentEdge, 'node'> & { node: ResolversTypes['Shipment'] }>;
  ShipmentFilter: ShipmentFilter;
  ShipmentLine: ResolverTypeWrapper<ShipmentLineMapper>;
  ShipmentStatus: ResolverTypeWrapper<'DISPATCHED' | 'ACCEPTED' | 'IN_TRANSIT' | 'OUT_FOR_DELIVERY' | 'DELIVERED' | 'FAILED' | 'RETURNED'>;
  ShippingOnHold: ResolverTypeWrapper<ShippingOnHold>;
  ShippingRefused: ResolverTypeWrapper<ShippingRefused>;
  ShortStockLine: ResolverTypeWrapper<ShortStockLineMapper>;
  StartPickingInput: StartPickingInput;
  StockHeld: ResolverTypeWrapper<StockHeld>;
  StockLineInput: StockLineInput;
  StockReserved: ResolverTypeWrapper<Omit<StockReserved, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  StockShort: ResolverTypeWrapper<Omit<StockShort, 'lines'> & { lines: Array<ResolversTypes['ShortStockLine']> }>;
  TrackingEvent: ResolverTypeWrapper<TrackingEventMapper>;
  TrackingRecorded: ResolverTypeWrapper<Omit<TrackingRecorded, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  Warehouse: ResolverTypeWrapper<WarehouseMapper>;
  WarehouseStock: ResolverTypeWrapper<WarehouseStockMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Arrival: Arrival;
  Availability: AvailabilityMapper;
  Boolean: Scalars['Boolean']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  HoldStockInput: HoldStockInput;
  ID: Scalars['ID']['output'];
  HoldStockLineInput: HoldStockLineInput;
  HoldStockResult: ResolversUnionTypes<ResolversParentTypes>['HoldStockResult'];
  IdempotencyConflict: IdempotencyConflict;
  String: Scalars['String']['output'];
  InvalidInput: InvalidInput;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Order: Omit<Order, 'kits' | 'shipments'> & { kits?: Maybe<Array<ResolversParentTypes['ReservedKit']>>, shipments?: Maybe<Array<ResolversParentTypes['Shipment']>> } | FederationReferenceTypes['Order'];
  OrderShipping: Omit<OrderShipping, 'order' | 'shipments'> & { order: ResolversParentTypes['Order'], shipments: Array<ResolversParentTypes['Shipment']> };
  Organization: Organization;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  RecordTrackingInput: RecordTrackingInput;
  RecordTrackingResult: ResolversUnionTypes<ResolversParentTypes>['RecordTrackingResult'];
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseReservationResult'];
  Reservation: ReservationMapper;
  ReservationLine: ReservationLineMapper;
  ReservationReleased: Omit<ReservationReleased, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReserveStockInput: ReserveStockInput;
  ReserveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReserveStockResult'];
  ReservedComponent: ReservedComponentMapper;
  ReservedKit: ReservedKitMapper;
  ShipLineInput: ShipLineInput;
  ShipOrderInput: ShipOrderInput;
  ShipOrderResult: ResolversUnionTypes<ResolversParentTypes>['ShipOrderResult'];
  Shipment: ShipmentMapper;
  ShipmentConnection: ShipmentConnectionMapper;
  ShipmentEdge: Omit<ShipmentEdge, 'node'> & { node: ResolversParentTypes['Shipment'] };
  ShipmentFilter: ShipmentFilter;
  ShipmentLine: ShipmentLineMapper;
  ShippingOnHold: ShippingOnHold;
  ShippingRefused: ShippingRefused;
  ShortStockLine: ShortStockLineMapper;
  StartPickingInput: StartPickingInput;
  StockHeld: StockHeld;
  StockLineInput: StockLineInput;
  StockReserved: Omit<StockReserved, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  StockShort: Omit<StockShort, 'lines'> & { lines: Array<ResolversParentTypes['ShortStockLine']> };
  TrackingEvent: TrackingEventMapper;
  TrackingRecorded: Omit<TrackingRecorded, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  Warehouse: WarehouseMapper;
  WarehouseStock: WarehouseStockMapper;
};

export type ArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  byWarehouse?: Resolver<Array<ResolversTypes['WarehouseStock']>, ParentType, ContextType>;
  isBanded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextArrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
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

export type HoldStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldStockResult'] = ResolversParentTypes['HoldStockResult']> = {
  __resolveType?: TypeResolveFn<'StockHeld' | 'StockShort', ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  holdStock?: Resolver<ResolversTypes['HoldStockResult'], ParentType, ContextType, RequireFields<MutationholdStockArgs, 'input'>>;
  recordTracking?: Resolver<ResolversTypes['RecordTrackingResult'], ParentType, ContextType, RequireFields<MutationrecordTrackingArgs, 'input'>>;
  releaseReservation?: Resolver<ResolversTypes['ReleaseReservationResult'], ParentType, ContextType, RequireFields<MutationreleaseReservationArgs, 'input'>>;
  releaseStockHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreleaseStockHoldArgs, 'idempotencyKey'>>;
  reserveStock?: Resolver<ResolversTypes['ReserveStockResult'], ParentType, ContextType, RequireFields<MutationreserveStockArgs, 'input'>>;
  shipOrder?: Resolver<ResolversTypes['ShipOrderResult'], ParentType, ContextType, RequireFields<MutationshipOrderArgs, 'input'>>;
  startPicking?: Resolver<ResolversTypes['ShipOrderResult'], ParentType, ContextType, RequireFields<MutationstartPickingArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kits?: Resolver<Maybe<Array<ResolversTypes['ReservedKit']>>, ParentType, ContextType>;
  shipments?: Resolver<Maybe<Array<ResolversTypes['Shipment']>>, ParentType, ContextType>;
};

export type OrderShippingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderShipping'] = ResolversParentTypes['OrderShipping']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ShippingOnHold' | 'ShippingRefused' | 'StockShort', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextArrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<QueryshipmentsArgs, 'first'>>;
  warehouses?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type RecordTrackingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrackingResult'] = ResolversParentTypes['RecordTrackingResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'TrackingRecorded', ParentType, ContextType>;
};

export type ReleaseReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReservationResult'] = ResolversParentTypes['ReleaseReservationResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'ReservationReleased', ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReservationLine']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
};

export type ReservationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationLine'] = ResolversParentTypes['ReservationLine']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type ReservationReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationReleased'] = ResolversParentTypes['ReservationReleased']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationStatusResolvers = EnumResolverSignature<{ CONFIRMED?: any, EXPIRED?: any, HELD?: any, RELEASED?: any, SHIPPED?: any }, ResolversTypes['ReservationStatus']>;

export type ReserveStockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockResult'] = ResolversParentTypes['ReserveStockResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'StockReserved' | 'StockShort', ParentType, ContextType>;
};

export type ReservedComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedComponent'] = ResolversParentTypes['ReservedComponent']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReservedKitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedKit'] = ResolversParentTypes['ReservedKit']> = {
  components?: Resolver<Array<ResolversTypes['ReservedComponent']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShipOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipOrderResult'] = ResolversParentTypes['ShipOrderResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'OrderShipping' | 'ShippingOnHold' | 'ShippingRefused', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, DELIVERED?: any, DISPATCHED?: any, FAILED?: any, IN_TRANSIT?: any, OUT_FOR_DELIVERY?: any, RETURNED?: any }, ResolversTypes['ShipmentStatus']>;

export type ShippingOnHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOnHold'] = ResolversParentTypes['ShippingOnHold']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingRefused'] = ResolversParentTypes['ShippingRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortStockLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortStockLine'] = ResolversParentTypes['ShortStockLine']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHeld'] = ResolversParentTypes['StockHeld']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockReservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReserved'] = ResolversParentTypes['StockReserved']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockShortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShort'] = ResolversParentTypes['StockShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShortStockLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
};

export type TrackingRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingRecorded'] = ResolversParentTypes['TrackingRecorded']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseStock'] = ResolversParentTypes['WarehouseStock']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Arrival?: ArrivalResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  HoldStockResult?: HoldStockResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderShipping?: OrderShippingResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordTrackingResult?: RecordTrackingResultResolvers<ContextType>;
  ReleaseReservationResult?: ReleaseReservationResultResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationLine?: ReservationLineResolvers<ContextType>;
  ReservationReleased?: ReservationReleasedResolvers<ContextType>;
  ReservationStatus?: ReservationStatusResolvers;
  ReserveStockResult?: ReserveStockResultResolvers<ContextType>;
  ReservedComponent?: ReservedComponentResolvers<ContextType>;
  ReservedKit?: ReservedKitResolvers<ContextType>;
  ShipOrderResult?: ShipOrderResultResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentStatus?: ShipmentStatusResolvers;
  ShippingOnHold?: ShippingOnHoldResolvers<ContextType>;
  ShippingRefused?: ShippingRefusedResolvers<ContextType>;
  ShortStockLine?: ShortStockLineResolvers<ContextType>;
  StockHeld?: StockHeldResolvers<ContextType>;
  StockReserved?: StockReservedResolvers<ContextType>;
  StockShort?: StockShortResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  TrackingRecorded?: TrackingRecordedResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseStock?: WarehouseStockResolvers<ContextType>;
};

