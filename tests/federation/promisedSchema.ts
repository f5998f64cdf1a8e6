/** Operations and fields that programs of others use by their exact names and types; there may be more. */
export const PROMISED = `
  type Query {
    viewer: Viewer
    organization(id: ID!): Organization
    organizations(filter: OrganizationFilter, first: Int, after: String): OrganizationConnection!
    auditLog(filter: AuditLogFilter, first: Int, after: String): AuditEntryConnection!
    product(id: ID, sku: String): Product
    products(search: String, filter: ProductFilter, sort: ProductSort, first: Int, after: String): ProductConnection!
    categories: [Category!]!
    invoices(filter: InvoiceFilter, first: Int, after: String): InvoiceConnection!
    priceLists(first: Int, after: String): PriceListConnection!
    cart(id: ID): Cart
    carts: [Cart!]!
    order(id: ID, number: String): Order
    orders(filter: OrderFilter, first: Int, after: String): OrderConnection!
    documents(filter: DocumentFilter, first: Int, after: String): DocumentConnection!
    shipments(filter: ShipmentFilter, first: Int, after: String): ShipmentConnection!
    warehouses: [Warehouse!]!
  }
  type Mutation {
    signIn(input: SignInInput!): SignInResult!
    refreshSession: RefreshSessionResult!
    signOut: Boolean!
    switchOrganization(input: SwitchOrganizationInput!): SignInResult!
    createApiKey(input: CreateApiKeyInput!): CreateApiKeyResult!
    revokeApiKey(input: RevokeApiKeyInput!): RevokeApiKeyResult!
    quotePrices(input: QuotePricesInput!): QuotePricesResult!
    recordPayment(input: RecordPaymentInput!): RecordPaymentResult!
    setCreditTerms(input: SetCreditTermsInput!): SetCreditTermsResult!
    addToCart(input: AddToCartInput!): CartResult!
    changeCartLines(input: ChangeCartLinesInput!): CartResult!
    quickOrder(input: QuickOrderInput!): QuickOrderResult!
    placeOrder(input: PlaceOrderInput!): PlaceOrderResult!
    repeatOrder(input: RepeatOrderInput!): CartResult!
    approveOrder(input: ApproveOrderInput!): OrderResult!
    cancelOrder(input: CancelOrderInput!): OrderResult!
    confirmOrder(input: ConfirmOrderInput!): OrderResult!
    reserveStock(input: ReserveStockInput!): ReserveStockResult!
    releaseReservation(input: ReleaseReservationInput!): ReleaseReservationResult!
    shipOrder(input: ShipOrderInput!): ShipOrderResult!
    recordTracking(input: RecordTrackingInput!): RecordTrackingResult!
  }
  type Subscription {
    orderChanged(orderId: ID): OrderChange!
  }
  type Money { amount: Decimal! currency: CurrencyCode! }
  type SignedIn { accessToken: String! expiresAt: DateTime! viewer: Viewer! }
  type Viewer { user: User! organization: Organization! roles: [Role!]! scopes: [String!]! }
  type Organization { credit: Credit orders: OrderConnection documents: DocumentConnection }
  type Product {
    id: ID!
    sku: String!
    gtin: String
    name(locale: Locale): String!
    brand: Brand
    category: Category
    unit: Unit!
    minimumQuantity: Decimal!
    quantityStep: Decimal!
    price(quantity: Decimal, date: Date): Price
    availability: Availability
  }
  type Price {
    unitPrice: Money!
    unitPriceWithVat: Money!
    vatRate: Decimal
    list: PriceList
    tierFrom: Decimal!
    validUntil: Date
    explanation: PriceExplanation!
  }
  type Availability {
    available: Decimal
    isBanded: Boolean!
    byWarehouse: [WarehouseStock!]!
    nextArrival: Arrival
  }
  type Cart { id: ID! name: String! lines: [CartLine!]! total: Money totalWithVat: Money }
  type OrderPlaced { order: Order! }
  type Order {
    id: ID!
    number: String!
    status: OrderStatus!
    placedAt: DateTime!
    organization: Organization
    lines: [OrderLine!]!
    total: Money!
    totalWithVat: Money!
    holds: [OrderHold!]!
    history: [OrderChange!]!
    shipments: [Shipment!]
    documents: [Document!]
  }
  type OrderLine {
    id: ID!
    product: Product
    sku: String!
    name: String!
    quantity: Decimal!
    unitPrice: Money!
    total: Money!
    reserved: Decimal!
    shipped: Decimal!
    delivered: Decimal!
  }
  type OrderChange {
    order: Order!
    from: OrderStatus
    to: OrderStatus!
    at: DateTime!
    reason: String
    cursor: String!
  }
  type Credit {
    limit: Money
    exposure: Money!
    available: Money
    overdue: Money!
    oldestOverdueDays: Int!
    block: CreditBlock
  }
  type Shipment {
    id: ID!
    number: String!
    status: ShipmentStatus!
    carrier: String
    trackingNumber: String
    events: [TrackingEvent!]!
    lines: [ShipmentLine!]!
  }
  type Document {
    id: ID!
    kind: DocumentKind!
    number: String!
    date: Date!
    status: DocumentStatus!
    total: Money
    files: [DocumentFile!]!
  }
  type DocumentFile { format: FileFormat! url: String! size: Int! }
`;
