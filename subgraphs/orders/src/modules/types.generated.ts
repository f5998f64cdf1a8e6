import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CartMapper, CartChangedMapper, CartLineMapper, CartLineRefusalMapper } from './cart/schema.mappers.ts';
import type { MembershipMapper, OrderMapper, OrderChangeMapper, OrderConnectionMapper, OrderForShippingMapper, OrderForShippingLineMapper, OrderHoldMapper, OrderLineMapper, OrderUpdatedMapper, TransitionRefusedMapper } from './order/schema.mappers.ts';
import type { OrderPlacedMapper, StockShortageMapper } from './checkout/schema.mappers.ts';
import type { QuickOrderCheckedMapper, QuickOrderRowMapper } from './quickOrder/schema.mappers.ts';
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

/** Lines to put into a cart. */
export type AddToCartInput = {
  /** Null = the current one. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again adds nothing and answers the cart as it is. */
  idempotencyKey: Scalars['ID']['input'];
  /** 5,000 at most. */
  lines: Array<CartLineInput>;
};

export type Address = {
  __typename?: 'Address';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
};

/** An order to let pass. */
export type ApproveOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
};

/** An order to give up. */
export type CancelOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
  /** 1 to 500 characters; both sides read it. */
  reason: Scalars['String']['input'];
};

/** What is gathered to be ordered. Seen by its maker and, if shared, by the maker's organization. */
export type Cart = {
  __typename?: 'Cart';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The one that `cart` without id answers and that lines go into by default. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether everybody in the organization sees, fills and orders it. */
  isShared: Scalars['Boolean']['output'];
  /** In the order they were put in; one line a product, or for each of its projects one. */
  lines: Array<CartLine>;
  /** What people call it; the current one is called `Cart` until it gets a name. */
  name: Scalars['String']['output'];
  /** Without VAT, at the viewer's prices of this moment. Null while a line has no price. */
  total?: Maybe<Money>;
  /** The sum of the lines' rounded VAT. */
  totalVat?: Maybe<Money>;
  /** What would be owed for it; null where `total` is. */
  totalWithVat?: Maybe<Money>;
  /** When its lines or its name changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** The cart was changed. */
export type CartChanged = {
  __typename?: 'CartChanged';
  /** As it is now. */
  cart: Cart;
  /** Lines that could not be taken over (only `repeatOrder`). */
  leftOut: Array<CartLineRefusal>;
};

/** There is nothing to order in the cart; perhaps it was just ordered from another window. */
export type CartEmpty = Problem & {
  __typename?: 'CartEmpty';
  /** `CART_EMPTY`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** One product in a cart. */
export type CartLine = {
  __typename?: 'CartLine';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** As it was called when put in; in Russian by default. */
  name: Scalars['String']['output'];
  /**
   * The line by its prices, one part for nearly all: what goes beyond the cap of a project's price is a part at
   * the next price, and becomes a line of the order of its own. Null = on request.
   */
  parts?: Maybe<Array<CartLinePart>>;
  /** The product as it is now. */
  product?: Maybe<Product>;
  /** The customer's project that it is for; null = none. */
  project?: Maybe<Project>;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Article number, as it was when put in. */
  sku: Scalars['String']['output'];
  /** Without VAT: the sum of its rounded parts. */
  total?: Maybe<Money>;
  /** For one base unit without VAT, at this moment; of a line in parts that of the first; null = on request. */
  unitPrice?: Maybe<Money>;
};


/** One product in a cart. */
export type CartLinenameArgs = {
  locale?: InputMaybe<Locale>;
};

/** The new quantity of a line. */
export type CartLineChange = {
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
  /** The customer's project that it is for now; null = none. Left out, it stays. Lines that come to stand for one product and project become one. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** In base units; zero takes the line out. */
  quantity: Scalars['Decimal']['input'];
};

/** Names the product by id or by SKU. */
export type CartLineInput = {
  /** Id of the product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's project that it is for; null = none. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** In base units. */
  quantity: Scalars['Decimal']['input'];
  /** Its article number, in whatever case, with or without blanks and dashes. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** What of a line has one price. */
export type CartLinePart = {
  __typename?: 'CartLinePart';
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Without VAT, rounded. */
  total: Money;
  /** For one base unit without VAT. */
  unitPrice: Money;
};

/** A line that can't be ordered like this. */
export type CartLineRefusal = {
  __typename?: 'CartLineRefusal';
  /** Why, for a program. */
  code: CartLineRefusalCode;
  /** Position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** Why, for a person. */
  message: Scalars['String']['output'];
  /** For a quantity: the nearest that are allowed, below and above. */
  nearest: Array<Scalars['Decimal']['output']>;
  /** Article number, or the code that was given. */
  sku?: Maybe<Scalars['String']['output']>;
};

/** Why a line can't be ordered. */
export type CartLineRefusalCode =
  /** Announced, discontinued, or sold on request only. */
  | 'NOT_ORDERABLE'
  /** Below the minimum or not a multiple of the step; see `nearest`. */
  | 'QUANTITY_NOT_ALLOWED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'UNKNOWN_PRODUCT';

/** Nothing was changed. */
export type CartLinesRefused = Problem & {
  __typename?: 'CartLinesRefused';
  /** `CART_LINES_REFUSED`. */
  code: Scalars['String']['output'];
  /** What is wrong with which line. */
  lines: Array<CartLineRefusal>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** The changed cart, or why nothing changed. */
export type CartResult = CartChanged | CartLinesRefused | IdempotencyConflict | NotFound;

/** New quantities of lines of one cart. */
export type ChangeCartLinesInput = {
  /** Id of the cart. */
  cartId: Scalars['ID']['input'];
  /** The lines that change; others stay as they are. */
  lines: Array<CartLineChange>;
};

/** An order to take on. */
export type ConfirmOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the order. */
  orderId: Scalars['ID']['input'];
};

export type Contract = {
  __typename?: 'Contract';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
};

/** Nothing was placed. Without `credit:read` it says only that finance must approve. */
export type CreditRefused = Problem & {
  __typename?: 'CreditRefused';
  /** `CREDIT_REFUSED`. */
  code: Scalars['String']['output'];
  /** One sentence for a person; with the sum only for a viewer with `credit:read`. */
  message: Scalars['String']['output'];
  /** What is lacking, VAT included; null for a viewer without `credit:read`. */
  needed?: Maybe<Money>;
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

export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
  organization: Organization;
  /**
   * What the person's orders of this calendar month of the seller come to, VAT included: one sum for
   * each currency, orders that wait included and cancelled ones not.
   */
  spentThisMonth?: Maybe<Array<Money>>;
  user: User;
};

/** Whether a command is only to be tried. */
export type Mode =
  /** Do it. */
  | 'COMMIT'
  /** Say what would happen. */
  | 'VALIDATE';

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
  /** Puts lines into a cart (the current one if none is named; made if there is none). All lines go in, or none. */
  addToCart: CartResult;
  /** A head lets an order pass that is over its maker's limit. Nobody approves their own. */
  approveOrder: OrderResult;
  /** By the customer before picking; by the seller until goods have left. What was held is free again. */
  cancelOrder: OrderResult;
  /** Sets quantities and projects of lines; quantity zero takes a line out. All changes are made, or none. */
  changeCartLines: CartResult;
  /** The seller takes the order on. */
  confirmOrder: OrderResult;
  /**
   * Places a cart as an order: fixes prices, holds credit and stock, then writes the order and takes
   * its lines out of the cart. The same `idempotencyKey` answers the same order; a refusal keeps no
   * key, so it may be tried again. `VALIDATE` answers what would happen and changes nothing.
   */
  placeOrder: PlaceOrderResult;
  /**
   * Checks up to 5,000 rows of codes (SKU, GTIN or own part number) and quantities; nothing is changed silently. With
   * `addToCart`, rows that are OK or MERGED go into the cart.
   */
  quickOrder: QuickOrderResult;
  /** Puts the lines of a past order into a cart, at today's prices; says which can't be ordered any more. */
  repeatOrder: CartResult;
  /** Makes a named cart, or renames and shares one of one's own. Sharing lets everybody in the organization fill and order it. */
  saveCart: CartResult;
};


export type MutationaddToCartArgs = {
  input: AddToCartInput;
};


export type MutationapproveOrderArgs = {
  input: ApproveOrderInput;
};


export type MutationcancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationchangeCartLinesArgs = {
  input: ChangeCartLinesInput;
};


export type MutationconfirmOrderArgs = {
  input: ConfirmOrderInput;
};


export type MutationplaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationquickOrderArgs = {
  input: QuickOrderInput;
};


export type MutationrepeatOrderArgs = {
  input: RepeatOrderInput;
};


export type MutationsaveCartArgs = {
  input: SaveCartInput;
};

/** Nothing was set aside. */
export type NotEnoughStock = Problem & {
  __typename?: 'NotEnoughStock';
  /** `NOT_ENOUGH_STOCK`. */
  code: Scalars['String']['output'];
  /** What is lacking. */
  lines: Array<StockShortage>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
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

/**
 * What a customer ordered: prices as agreed, goods set aside, and how far it is. For those who read
 * orders, or who place, approve or confirm them; by whatever way it is reached.
 */
export type Order = {
  __typename?: 'Order';
  /** What the customer wrote to it. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The contract that it was placed under; null = none in particular. */
  contract?: Maybe<Contract>;
  /** Where it goes; null when the customer did not say. */
  deliveryAddress?: Maybe<Address>;
  /** The customer's own number. */
  externalNumber?: Maybe<Scalars['String']['output']>;
  /** Every change of state, oldest first. */
  history: Array<OrderChange>;
  /** What the order waits for; empty when nothing. */
  holds: Array<OrderHold>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** How many lines it has. */
  lineCount: Scalars['Int']['output'];
  /** In the order of the cart. */
  lines: Array<OrderLine>;
  /** Unique at the seller, such as `2026-000123`; numbers may be skipped. */
  number: Scalars['String']['output'];
  /** The customer. */
  organization?: Maybe<Organization>;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The person who placed it; null for a program. */
  placedBy?: Maybe<User>;
  /** Where it stands. */
  status: OrderStatus;
  /** Without VAT: the sum of the rounded lines. */
  total: Money;
  /** The sum of the lines' rounded VAT. */
  totalVat: Money;
  /** What is to be paid. */
  totalWithVat: Money;
  /** Whether it waits for an approval that the viewer may give. */
  viewerCanApprove: Scalars['Boolean']['output'];
  /** Whether the viewer could cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** When the customer wants the goods. */
  wantedDate?: Maybe<Scalars['Date']['output']>;
};

/** A change of an order's state; never altered afterwards. */
export type OrderChange = {
  __typename?: 'OrderChange';
  /** When it was changed. */
  at: Scalars['DateTime']['output'];
  /** Who: a name for one's own organization, of the seller the role; null = it happened by itself. */
  by?: Maybe<Scalars['String']['output']>;
  /** Give it to `orderChanged(after:)` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Null when it was placed. */
  from?: Maybe<OrderStatus>;
  /** As it is now, which may be further than this change. */
  order: Order;
  /** Why, if somebody said; of a shipment, its number. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The new state. */
  to: OrderStatus;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders. */
  nodes: Array<Order>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An order's place in a list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Which orders to list; all conditions hold at once. */
export type OrderFilter = {
  /** Placed at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of this customer; for customers, another's list is empty. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of a number or of an external number; 100 characters at most. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<OrderStatus>>;
  /** Placed before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Internal: an order as the warehouse needs it. */
export type OrderForShipping = {
  __typename?: 'OrderForShipping';
  id: Scalars['ID']['output'];
  lines: Array<OrderForShippingLine>;
  number: Scalars['String']['output'];
  organizationId: Scalars['ID']['output'];
  status: OrderStatus;
};

/** Internal: a line to pick and ship. */
export type OrderForShippingLine = {
  __typename?: 'OrderForShippingLine';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
  quantity: Scalars['Decimal']['output'];
  shipped: Scalars['Decimal']['output'];
  sku: Scalars['String']['output'];
};

/** What an order waits for. */
export type OrderHold = {
  __typename?: 'OrderHold';
  /** For a program. */
  kind: OrderHoldKind;
  /** For a person; with sums only for a viewer with `credit:read`. */
  message: Scalars['String']['output'];
  /** What is lacking, VAT included; null for a viewer without `credit:read`. */
  needed?: Maybe<Money>;
  /** Since when it waits. */
  since: Scalars['DateTime']['output'];
};

/** What an order may wait for. */
export type OrderHoldKind =
  /** Over the limit of the person who placed it; `approveOrder` lifts it. */
  | 'APPROVAL'
  /** The customer's credit does not reach; a payment lifts it by itself. */
  | 'CREDIT_LIMIT'
  /** Goods don't leave: the customer's account is blocked; a payment lifts it by itself. */
  | 'SHIPPING'
  /** The goods are no longer set aside; lifted by itself once they are again. */
  | 'STOCK';

/** One product of an order at one price: what goes beyond the cap of a project's price is a line of its own. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** What has arrived. */
  delivered: Scalars['Decimal']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** As it was named when ordered. */
  name: Scalars['String']['output'];
  /** The product as it is now. */
  product?: Maybe<Product>;
  /** The customer's project that it is for; null = none. */
  project?: Maybe<Project>;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Set aside and not shipped yet. */
  reserved: Scalars['Decimal']['output'];
  /** What has left. */
  shipped: Scalars['Decimal']['output'];
  /** Article number when ordered. */
  sku: Scalars['String']['output'];
  /** Without VAT, rounded. */
  total: Money;
  /** With VAT, each rounded. */
  totalWithVat: Money;
  /** For one base unit without VAT, as agreed when placed. */
  unitPrice: Money;
  /** Per cent, on the day of placing; null = without VAT (без НДС). */
  vatRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Placed; `order.status` tells whether it goes on (PLACED), awaits approval or is on hold. */
export type OrderPlaced = {
  __typename?: 'OrderPlaced';
  /** As it is now. */
  order: Order;
};

/** The changed order, or why it did not change. */
export type OrderResult = IdempotencyConflict | NotFound | OrderUpdated | TransitionRefused;

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

/** The order was changed. */
export type OrderUpdated = {
  __typename?: 'OrderUpdated';
  /** As it is now. */
  order: Order;
};

/** The answer of mode VALIDATE: it could be placed, with these consequences. */
export type OrderValid = {
  __typename?: 'OrderValid';
  /** What the order would wait for; empty when nothing. */
  holds: Array<OrderHoldKind>;
  /** Without VAT, at the prices of this moment. */
  total: Money;
  /** With VAT; give it as `expectedTotalWithVat` to order at no other. */
  totalWithVat: Money;
};

export type Organization = {
  __typename?: 'Organization';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Its orders, newest first; a customer sees its own only. */
  orders?: Maybe<OrderConnection>;
};


export type OrganizationordersArgs = {
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

/** A cart to be ordered. */
export type PlaceOrderInput = {
  /** The buyer takes the prices of the moment, whatever they are, until then; later only `expectedTotalWithVat`. */
  acceptPricesUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** One's own cart, or one shared in the organization. */
  cartId: Scalars['ID']['input'];
  /** 2,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** One of the organization's addresses. */
  deliveryAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** The total with VAT that the buyer was shown: another one is answered with PricesChanged, not placed. */
  expectedTotalWithVat?: InputMaybe<Scalars['Decimal']['input']>;
  /** The customer's own number; 100 characters at most. */
  externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters, unique in the organization; best a random UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** `VALIDATE` to look before ordering. */
  mode?: InputMaybe<Mode>;
  /** When the goods are wanted. */
  wantedDate?: InputMaybe<Scalars['Date']['input']>;
};

/** The order, the forecast, or why there is none. */
export type PlaceOrderResult = CartEmpty | CartLinesRefused | CreditRefused | IdempotencyConflict | NotEnoughStock | NotFound | OrderPlaced | OrderValid | PricesChanged | PricesMissing;

/** The buyer expected another total. Accept this one as `expectedTotalWithVat`. */
export type PricesChanged = Problem & {
  __typename?: 'PricesChanged';
  /** `PRICES_CHANGED`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** What the cart costs now. */
  totalWithVat: Money;
};

/** Some products have no price for this organization: they are sold on request. */
export type PricesMissing = Problem & {
  __typename?: 'PricesMissing';
  /** `PRICES_MISSING`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The products without a price. */
  productIds: Array<Scalars['ID']['output']>;
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
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** When the viewer's organization ordered it last; null = never. */
  orderedBefore?: Maybe<Scalars['DateTime']['output']>;
};

/** An object that the customer builds. */
export type Project = {
  __typename?: 'Project';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A cart of one's own or one shared in the organization; without id, the current one. Null when unknown. */
  cart?: Maybe<Cart>;
  /** The viewer's carts and those shared in the organization. */
  carts: Array<Cart>;
  /** By id or number. Null when unknown or another organization's. */
  order?: Maybe<Order>;
  /** Internal: what logistics is to pick and ship. */
  orderForShipping?: Maybe<OrderForShipping>;
  /** Orders, newest first. Customers see their own organization's. */
  orders: OrderConnection;
};


export type QuerycartArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryorderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryorderForShippingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Every row with its outcome. */
export type QuickOrderChecked = {
  __typename?: 'QuickOrderChecked';
  /** Null unless rows went into it. */
  cart?: Maybe<Cart>;
  /** In the order of the input, none left out. */
  rows: Array<QuickOrderRow>;
};

/** Rows as pasted, typed or read from a file. */
export type QuickOrderInput = {
  /** Whether rows that are right go into the cart. */
  addToCart?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cart to fill; without it the current one. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again adds nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The customer's project that all rows are for; null = none. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 5,000 at most. */
  rows: Array<QuickOrderRowInput>;
};

/** What may become of a row. */
export type QuickOrderOutcome =
  /** The code stands for several products; see `candidates`. */
  | 'AMBIGUOUS'
  /** Not a number above zero. */
  | 'BAD_QUANTITY'
  /** The same product as an earlier row, to which its quantity was added. */
  | 'MERGED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'NOT_FOUND'
  /** Announced, discontinued, or sold on request only. */
  | 'NOT_ORDERABLE'
  /** Can be ordered. */
  | 'OK'
  /** Below the minimum or not a multiple of the step; nothing is adjusted by itself. */
  | 'QTY_ADJUST_SUGGESTED';

/** What became of the rows, or why nothing was checked. */
export type QuickOrderResult = IdempotencyConflict | InvalidInput | NotFound | QuickOrderChecked;

/** What becomes of a row. */
export type QuickOrderRow = {
  __typename?: 'QuickOrderRow';
  /** For AMBIGUOUS: the products that the code may mean. */
  candidates: Array<Product>;
  /** As typed. */
  code: Scalars['String']['output'];
  /** For MERGED: the row that this one was added to. */
  mergedInto?: Maybe<Scalars['Int']['output']>;
  /** For a person. */
  message: Scalars['String']['output'];
  /** For QTY_ADJUST_SUGGESTED: the nearest quantities that are allowed, below and above. */
  nearest: Array<Scalars['Decimal']['output']>;
  /** For a program. */
  outcome: QuickOrderOutcome;
  /** Where the code is a package's GTIN: how many base units one package holds. Null for other codes. */
  packageQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Null when unknown or ambiguous. */
  product?: Maybe<Product>;
  /** In base units, with the rows that were merged into it; null where it can't be read. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** From 1, as in the input. */
  row: Scalars['Int']['output'];
};

/** A row as typed. */
export type QuickOrderRowInput = {
  /** SKU, GTIN (of a package too) or own part number, as typed; `00123` stays `00123`. */
  code: Scalars['String']['input'];
  /** As typed, in base units, or in packages where the code is a package's; a decimal comma is read as a point. */
  quantity: Scalars['String']['input'];
};

/** A past order to order again. */
export type RepeatOrderInput = {
  /** Null = the current one. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again adds nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** One of the organization's orders. */
  orderId: Scalars['ID']['input'];
};

/** A named cart. */
export type SaveCartInput = {
  /** One of the viewer's own; null = a new one. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again makes no second cart. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether everybody in the organization may see, fill and order it. */
  isShared?: Scalars['Boolean']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A product of which there is too little. */
export type StockShortage = {
  __typename?: 'StockShortage';
  /** What could be promised instead. */
  available: Scalars['Decimal']['output'];
  /** The product as it is now. */
  product?: Maybe<Product>;
  /** Its id. */
  productId: Scalars['ID']['output'];
  /** Its article number. */
  sku: Scalars['String']['output'];
  /** What was to be ordered, in base units. */
  wanted: Scalars['Decimal']['output'];
};

/** What is told as it happens, over WebSocket (graphql-ws), with the rights of each moment. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes of one order, or of all that the viewer may see. With `after` (a cursor of `OrderChange`)
   * it starts with what was missed since.
   */
  orderChanged: OrderChange;
};


/** What is told as it happens, over WebSocket (graphql-ws), with the rights of each moment. */
export type SubscriptionorderChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order's state does not allow it, or the rule of four eyes does not. */
export type TransitionRefused = Problem & {
  __typename?: 'TransitionRefused';
  /** Where the viewer's side may move it now. */
  allowed: Array<OrderStatus>;
  /** `STATE_DOES_NOT_ALLOW` or `FOUR_EYES`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** As it is. */
  order: Order;
};

export type User = {
  __typename?: 'User';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
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
  Cart: Cart;
  CartLine: CartLine;
  Membership: Membership;
  Order: Order;
  OrderLine: OrderLine;
  Organization: Organization;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  CartLine:
    ( { __typename: 'CartLine' }
    & GraphQLRecursivePick<FederationTypes['CartLine'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Membership'], {"user":{"id":true},"organization":{"id":true}}> ) );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CartResult:
    | ( CartChangedMapper & { __typename: 'CartChanged' } )
    | ( Omit<CartLinesRefused, 'lines'> & { lines: Array<_RefType['CartLineRefusal']> } & { __typename: 'CartLinesRefused' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  OrderResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrderUpdatedMapper & { __typename: 'OrderUpdated' } )
    | ( TransitionRefusedMapper & { __typename: 'TransitionRefused' } )
  ;
  PlaceOrderResult:
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( Omit<CartLinesRefused, 'lines'> & { lines: Array<_RefType['CartLineRefusal']> } & { __typename: 'CartLinesRefused' } )
    | ( CreditRefused & { __typename: 'CreditRefused' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( Omit<NotEnoughStock, 'lines'> & { lines: Array<_RefType['StockShortage']> } & { __typename: 'NotEnoughStock' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrderPlacedMapper & { __typename: 'OrderPlaced' } )
    | ( Omit<OrderValid, 'holds'> & { holds: Array<_RefType['OrderHoldKind']> } & { __typename: 'OrderValid' } )
    | ( PricesChanged & { __typename: 'PricesChanged' } )
    | ( PricesMissing & { __typename: 'PricesMissing' } )
  ;
  QuickOrderResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( QuickOrderCheckedMapper & { __typename: 'QuickOrderChecked' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( Omit<CartLinesRefused, 'lines'> & { lines: Array<_RefType['CartLineRefusal']> } & { __typename: 'CartLinesRefused' } )
    | ( CreditRefused & { __typename: 'CreditRefused' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<NotEnoughStock, 'lines'> & { lines: Array<_RefType['StockShortage']> } & { __typename: 'NotEnoughStock' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PricesChanged & { __typename: 'PricesChanged' } )
    | ( PricesMissing & { __typename: 'PricesMissing' } )
    | ( TransitionRefusedMapper & { __typename: 'TransitionRefused' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddToCartInput: AddToCartInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Address: ResolverTypeWrapper<Address>;
  ApproveOrderInput: ApproveOrderInput;
  CancelOrderInput: CancelOrderInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Cart: ResolverTypeWrapper<CartMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CartChanged: ResolverTypeWrapper<CartChangedMapper>;
  CartEmpty: ResolverTypeWrapper<CartEmpty>;
  CartLine: ResolverTypeWrapper<CartLineMapper>;
  CartLineChange: CartLineChange;
  CartLineInput: CartLineInput;
  CartLinePart: ResolverTypeWrapper<CartLinePart>;
  CartLineRefusal: ResolverTypeWrapper<CartLineRefusalMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CartLineRefusalCode: ResolverTypeWrapper<'UNKNOWN_PRODUCT' | 'NOT_ORDERABLE' | 'QUANTITY_NOT_ALLOWED'>;
  CartLinesRefused: ResolverTypeWrapper<Omit<CartLinesRefused, 'lines'> & { lines: Array<ResolversTypes['CartLineRefusal']> }>;
  CartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartResult']>;
  ChangeCartLinesInput: ChangeCartLinesInput;
  ConfirmOrderInput: ConfirmOrderInput;
  Contract: ResolverTypeWrapper<Contract>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreditRefused: ResolverTypeWrapper<CreditRefused>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Locale: Locale;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  Mode: ResolverTypeWrapper<'VALIDATE' | 'COMMIT'>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotEnoughStock: ResolverTypeWrapper<Omit<NotEnoughStock, 'lines'> & { lines: Array<ResolversTypes['StockShortage']> }>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderChange: ResolverTypeWrapper<OrderChangeMapper>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionMapper>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderForShipping: ResolverTypeWrapper<OrderForShippingMapper>;
  OrderForShippingLine: ResolverTypeWrapper<OrderForShippingLineMapper>;
  OrderHold: ResolverTypeWrapper<OrderHoldMapper>;
  OrderHoldKind: ResolverTypeWrapper<'CREDIT_LIMIT' | 'APPROVAL' | 'STOCK' | 'SHIPPING'>;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderPlaced: ResolverTypeWrapper<OrderPlacedMapper>;
  OrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderResult']>;
  OrderStatus: ResolverTypeWrapper<'DRAFT' | 'AWAITING_APPROVAL' | 'PLACED' | 'ON_HOLD' | 'CONFIRMED' | 'PICKING' | 'PARTLY_SHIPPED' | 'SHIPPED' | 'DELIVERED' | 'CLOSED' | 'CANCELLED'>;
  OrderUpdated: ResolverTypeWrapper<OrderUpdatedMapper>;
  OrderValid: ResolverTypeWrapper<Omit<OrderValid, 'holds'> & { holds: Array<ResolversTypes['OrderHoldKind']> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'orders'> & { orders?: Maybe<ResolversTypes['OrderConnection']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderResult']>;
  PricesChanged: ResolverTypeWrapper<PricesChanged>;
  PricesMissing: ResolverTypeWrapper<PricesMissing>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<Product>;
  Project: ResolverTypeWrapper<Project>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuickOrderChecked: ResolverTypeWrapper<QuickOrderCheckedMapper>;
  QuickOrderInput: QuickOrderInput;
  QuickOrderOutcome: ResolverTypeWrapper<'OK' | 'MERGED' | 'QTY_ADJUST_SUGGESTED' | 'NOT_FOUND' | 'NOT_ORDERABLE' | 'AMBIGUOUS' | 'BAD_QUANTITY'>;
  QuickOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuickOrderResult']>;
  QuickOrderRow: ResolverTypeWrapper<QuickOrderRowMapper>;
  QuickOrderRowInput: QuickOrderRowInput;
  RepeatOrderInput: RepeatOrderInput;
  SaveCartInput: SaveCartInput;
  StockShortage: ResolverTypeWrapper<StockShortageMapper>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TransitionRefused: ResolverTypeWrapper<TransitionRefusedMapper>;
  User: ResolverTypeWrapper<User>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddToCartInput: AddToCartInput;
  ID: Scalars['ID']['output'];
  Address: Address;
  ApproveOrderInput: ApproveOrderInput;
  CancelOrderInput: CancelOrderInput;
  String: Scalars['String']['output'];
  Cart: CartMapper;
  Boolean: Scalars['Boolean']['output'];
  CartChanged: CartChangedMapper;
  CartEmpty: CartEmpty;
  CartLine: CartLineMapper;
  CartLineChange: CartLineChange;
  CartLineInput: CartLineInput;
  CartLinePart: CartLinePart;
  CartLineRefusal: CartLineRefusalMapper;
  Int: Scalars['Int']['output'];
  CartLinesRefused: Omit<CartLinesRefused, 'lines'> & { lines: Array<ResolversParentTypes['CartLineRefusal']> };
  CartResult: ResolversUnionTypes<ResolversParentTypes>['CartResult'];
  ChangeCartLinesInput: ChangeCartLinesInput;
  ConfirmOrderInput: ConfirmOrderInput;
  Contract: Contract;
  CountryCode: Scalars['CountryCode']['output'];
  CreditRefused: CreditRefused;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Membership: MembershipMapper;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotEnoughStock: Omit<NotEnoughStock, 'lines'> & { lines: Array<ResolversParentTypes['StockShortage']> };
  NotFound: NotFound;
  Order: OrderMapper;
  OrderChange: OrderChangeMapper;
  OrderConnection: OrderConnectionMapper;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderForShipping: OrderForShippingMapper;
  OrderForShippingLine: OrderForShippingLineMapper;
  OrderHold: OrderHoldMapper;
  OrderLine: OrderLineMapper;
  OrderPlaced: OrderPlacedMapper;
  OrderResult: ResolversUnionTypes<ResolversParentTypes>['OrderResult'];
  OrderUpdated: OrderUpdatedMapper;
  OrderValid: OrderValid;
  Organization: Omit<Organization, 'orders'> & { orders?: Maybe<ResolversParentTypes['OrderConnection']> } | FederationReferenceTypes['Organization'];
  PageInfo: PageInfo;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderResult'];
  PricesChanged: PricesChanged;
  PricesMissing: PricesMissing;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Product | FederationReferenceTypes['Product'];
  Project: Project;
  Query: Record<PropertyKey, never>;
  QuickOrderChecked: QuickOrderCheckedMapper;
  QuickOrderInput: QuickOrderInput;
  QuickOrderResult: ResolversUnionTypes<ResolversParentTypes>['QuickOrderResult'];
  QuickOrderRow: QuickOrderRowMapper;
  QuickOrderRowInput: QuickOrderRowInput;
  RepeatOrderInput: RepeatOrderInput;
  SaveCartInput: SaveCartInput;
  StockShortage: StockShortageMapper;
  Subscription: Record<PropertyKey, never>;
  TransitionRefused: TransitionRefusedMapper;
  User: User;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalVat?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalWithVat?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CartChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartChanged'] = ResolversParentTypes['CartChanged']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['CartLineRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartEmpty'] = ResolversParentTypes['CartEmpty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine'], FederationReferenceType extends FederationReferenceTypes['CartLine'] = FederationReferenceTypes['CartLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CartLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CartLinenameArgs>>;
  parts?: Resolver<Maybe<Array<ResolversTypes['CartLinePart']>>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CartLinePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinePart'] = ResolversParentTypes['CartLinePart']> = {
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CartLineRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineRefusal'] = ResolversParentTypes['CartLineRefusal']> = {
  code?: Resolver<ResolversTypes['CartLineRefusalCode'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartLineRefusalCodeResolvers = EnumResolverSignature<{ NOT_ORDERABLE?: any, QUANTITY_NOT_ALLOWED?: any, UNKNOWN_PRODUCT?: any }, ResolversTypes['CartLineRefusalCode']>;

export type CartLinesRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRefused'] = ResolversParentTypes['CartLinesRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLineRefusal']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartResult'] = ResolversParentTypes['CartResult']> = {
  __resolveType?: TypeResolveFn<'CartChanged' | 'CartLinesRefused' | 'IdempotencyConflict' | 'NotFound', ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreditRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRefused'] = ResolversParentTypes['CreditRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  spentThisMonth?: Resolver<Maybe<Array<ResolversTypes['Money']>>, ParentType, ContextType>;
};

export type ModeResolvers = EnumResolverSignature<{ COMMIT?: any, VALIDATE?: any }, ResolversTypes['Mode']>;

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCart?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationaddToCartArgs, 'input'>>;
  approveOrder?: Resolver<ResolversTypes['OrderResult'], ParentType, ContextType, RequireFields<MutationapproveOrderArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['OrderResult'], ParentType, ContextType, RequireFields<MutationcancelOrderArgs, 'input'>>;
  changeCartLines?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationchangeCartLinesArgs, 'input'>>;
  confirmOrder?: Resolver<ResolversTypes['OrderResult'], ParentType, ContextType, RequireFields<MutationconfirmOrderArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderResult'], ParentType, ContextType, RequireFields<MutationplaceOrderArgs, 'input'>>;
  quickOrder?: Resolver<ResolversTypes['QuickOrderResult'], ParentType, ContextType, RequireFields<MutationquickOrderArgs, 'input'>>;
  repeatOrder?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationrepeatOrderArgs, 'input'>>;
  saveCart?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationsaveCartArgs, 'input'>>;
};

export type NotEnoughStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotEnoughStock'] = ResolversParentTypes['NotEnoughStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockShortage']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  externalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OrderChange']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['OrderHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrderChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderChange'] = ResolversParentTypes['OrderChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderForShippingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderForShipping'] = ResolversParentTypes['OrderForShipping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderForShippingLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type OrderForShippingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderForShippingLine'] = ResolversParentTypes['OrderForShippingLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHold'] = ResolversParentTypes['OrderHold']> = {
  kind?: Resolver<ResolversTypes['OrderHoldKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderHoldKindResolvers = EnumResolverSignature<{ APPROVAL?: any, CREDIT_LIMIT?: any, SHIPPING?: any, STOCK?: any }, ResolversTypes['OrderHoldKind']>;

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delivered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrderPlacedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlaced'] = ResolversParentTypes['OrderPlaced']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderResult'] = ResolversParentTypes['OrderResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'OrderUpdated' | 'TransitionRefused', ParentType, ContextType>;
};

export type OrderStatusResolvers = EnumResolverSignature<{ AWAITING_APPROVAL?: any, CANCELLED?: any, CLOSED?: any, CONFIRMED?: any, DELIVERED?: any, DRAFT?: any, ON_HOLD?: any, PARTLY_SHIPPED?: any, PICKING?: any, PLACED?: any, SHIPPED?: any }, ResolversTypes['OrderStatus']>;

export type OrderUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUpdated'] = ResolversParentTypes['OrderUpdated']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderValid'] = ResolversParentTypes['OrderValid']> = {
  holds?: Resolver<Array<ResolversTypes['OrderHoldKind']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<OrganizationordersArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderResult'] = ResolversParentTypes['PlaceOrderResult']> = {
  __resolveType?: TypeResolveFn<'CartEmpty' | 'CartLinesRefused' | 'CreditRefused' | 'IdempotencyConflict' | 'NotEnoughStock' | 'NotFound' | 'OrderPlaced' | 'OrderValid' | 'PricesChanged' | 'PricesMissing', ParentType, ContextType>;
};

export type PricesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricesChanged'] = ResolversParentTypes['PricesChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricesMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricesMissing'] = ResolversParentTypes['PricesMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'CartEmpty' | 'CartLinesRefused' | 'CreditRefused' | 'IdempotencyConflict' | 'InvalidInput' | 'NotEnoughStock' | 'NotFound' | 'PricesChanged' | 'PricesMissing' | 'TransitionRefused', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderedBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<QuerycartArgs>>;
  carts?: Resolver<Array<ResolversTypes['Cart']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryorderArgs>>;
  orderForShipping?: Resolver<Maybe<ResolversTypes['OrderForShipping']>, ParentType, ContextType, RequireFields<QueryorderForShippingArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryordersArgs, 'first'>>;
};

export type QuickOrderCheckedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickOrderChecked'] = ResolversParentTypes['QuickOrderChecked']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['QuickOrderRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuickOrderOutcomeResolvers = EnumResolverSignature<{ AMBIGUOUS?: any, BAD_QUANTITY?: any, MERGED?: any, NOT_FOUND?: any, NOT_ORDERABLE?: any, OK?: any, QTY_ADJUST_SUGGESTED?: any }, ResolversTypes['QuickOrderOutcome']>;

export type QuickOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickOrderResult'] = ResolversParentTypes['QuickOrderResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'QuickOrderChecked', ParentType, ContextType>;
};

export type QuickOrderRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickOrderRow'] = ResolversParentTypes['QuickOrderRow']> = {
  candidates?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['Decimal']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['QuickOrderOutcome'], ParentType, ContextType>;
  packageQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortage'] = ResolversParentTypes['StockShortage']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderChanged?: SubscriptionResolver<ResolversTypes['OrderChange'], "orderChanged", ParentType, ContextType, Partial<SubscriptionorderChangedArgs>>;
};

export type TransitionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionRefused'] = ResolversParentTypes['TransitionRefused']> = {
  allowed?: Resolver<Array<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartChanged?: CartChangedResolvers<ContextType>;
  CartEmpty?: CartEmptyResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartLinePart?: CartLinePartResolvers<ContextType>;
  CartLineRefusal?: CartLineRefusalResolvers<ContextType>;
  CartLineRefusalCode?: CartLineRefusalCodeResolvers;
  CartLinesRefused?: CartLinesRefusedResolvers<ContextType>;
  CartResult?: CartResultResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreditRefused?: CreditRefusedResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mode?: ModeResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotEnoughStock?: NotEnoughStockResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderChange?: OrderChangeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderForShipping?: OrderForShippingResolvers<ContextType>;
  OrderForShippingLine?: OrderForShippingLineResolvers<ContextType>;
  OrderHold?: OrderHoldResolvers<ContextType>;
  OrderHoldKind?: OrderHoldKindResolvers;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderResult?: OrderResultResolvers<ContextType>;
  OrderStatus?: OrderStatusResolvers;
  OrderUpdated?: OrderUpdatedResolvers<ContextType>;
  OrderValid?: OrderValidResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  PricesChanged?: PricesChangedResolvers<ContextType>;
  PricesMissing?: PricesMissingResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuickOrderChecked?: QuickOrderCheckedResolvers<ContextType>;
  QuickOrderOutcome?: QuickOrderOutcomeResolvers;
  QuickOrderResult?: QuickOrderResultResolvers<ContextType>;
  QuickOrderRow?: QuickOrderRowResolvers<ContextType>;
  StockShortage?: StockShortageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TransitionRefused?: TransitionRefusedResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

