/** What people are told of, and the scopes of those whom a kind concerns: any of them. */
const CONCERNED = {
  PAYMENT_REMINDER: ['invoices:read'],
  PAYMENT: ['invoices:read'],
  CREDIT: ['orders:place', 'credit:read', 'orders:confirm'],
  PRICES: ['prices:read', 'pricelists:read'],
  ORDER: ['orders:read'],
  AVAILABILITY: ['cart:write'],
  NEWS: ['catalog:read'],
} satisfies Record<string, readonly string[]>;

export type NotificationKind = keyof typeof CONCERNED;

const KINDS = Object.keys(CONCERNED) as NotificationKind[];

/** The kinds that somebody with these scopes may be told of. */
export const kindsFor = (scopes: readonly string[]): NotificationKind[] =>
  KINDS.filter((kind) => CONCERNED[kind].some((scope) => scopes.includes(scope)));

export const isKind = (text: string): text is NotificationKind => Object.hasOwn(CONCERNED, text);
