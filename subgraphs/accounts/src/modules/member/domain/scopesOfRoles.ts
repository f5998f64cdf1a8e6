/** A set of scopes that a person holds in one organization; see the SDL. */
export type Role =
  | 'BUYER'
  | 'ACCOUNTANT'
  | 'HEAD'
  | 'SALES'
  | 'SALES_HEAD'
  | 'FINANCE'
  | 'WAREHOUSE'
  | 'CONTENT'
  | 'ADMIN'
  | 'ANALYST';

const BUYER = [
  ...['catalog:read', 'prices:read', 'stock:read', 'cart:write'],
  ...['orders:read', 'orders:place', 'shipments:read', 'documents:read'],
];
const ACCOUNTANT = [
  ...['catalog:read', 'orders:read', 'shipments:read', 'credit:read', 'invoices:read'],
  ...['documents:read', 'documents:sign', 'payments:make'],
];
const HEAD = [
  ...BUYER,
  ...ACCOUNTANT,
  ...['orders:approve', 'members:read', 'members:manage', 'apikeys:manage', 'audit:read'],
];
const SALES = [
  ...[
    'catalog:read',
    'prices:read',
    'pricelists:read',
    'pricelists:write',
    'stock:read',
    'orders:read',
    'orders:confirm',
  ],
  ...['shipments:read', 'documents:read', 'organizations:read'],
];
const SALES_HEAD = [
  ...SALES,
  ...['pricelists:approve', 'prices:belowfloor', 'contracts:write', 'credit:read'],
  ...['invoices:read'],
  ...['orders:approve', 'audit:read'],
];
const FINANCE = [
  ...['catalog:read', 'prices:read', 'pricelists:read', 'pricelists:approve', 'orders:read'],
  ...['shipments:read', 'documents:read', 'documents:issue', 'organizations:read'],
  ...['credit:read', 'credit:write', 'contracts:write', 'invoices:read', 'payments:write'],
  ...['rates:write', 'credit:approve', 'ledger:write'],
  ...['audit:read'],
];
const WAREHOUSE = [
  ...['catalog:read', 'stock:read', 'stock:write', 'orders:read', 'shipments:read'],
  ...['shipments:write', 'organizations:read'],
];
const CONTENT = ['catalog:read', 'catalog:write', 'prices:read', 'pricelists:read', 'stock:read'];
const ADMIN = [
  ...[...HEAD, ...SALES_HEAD, ...FINANCE, ...WAREHOUSE, ...CONTENT],
  ...['organizations:write', 'graph:adhoc'],
];
const ANALYST = ['graph:adhoc', ...ADMIN.filter((scope) => scope.endsWith(':read'))];

const SCOPES: Record<Role, readonly string[]> = {
  BUYER,
  ACCOUNTANT,
  HEAD,
  SALES,
  SALES_HEAD,
  FINANCE,
  WAREHOUSE,
  CONTENT,
  ADMIN,
  ANALYST,
};

/** All that the roles together allow, each scope once, sorted. `service` is nobody's. */
export function scopesOfRoles(roles: readonly Role[]): string[] {
  return [...new Set(roles.flatMap((role) => SCOPES[role]))].sort();
}

/** A viewer's token carries roles as text. */
export const isRole = (text: string): text is Role => text in SCOPES;
