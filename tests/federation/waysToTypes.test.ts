import { readFileSync } from 'node:fs';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';
import { expect, test } from 'vitest';
import { waysToTypes } from '../testkit/waysToTypes.ts';

/*
 * A field leads from one subgraph's type to another's: a document to its order, an invoice to its
 * shipment. Whoever may go the first step must not by that be let in where the second leads.
 */
const supergraph = parse(
  readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
);
const ways = waysToTypes(supergraph);

const ORDERS = ['orders:approve', 'orders:confirm', 'orders:place', 'orders:read'];
const SHIPMENTS = ['shipments:read', 'shipments:write'];
const INVOICES = ['invoices:read', 'payments:write'];

test.each([
  ['Adjustment', ['credit:approve', 'invoices:read', 'ledger:write']],
  ['ApiKey', ['apikeys:manage']],
  ['Arrival', ['catalog:read stock:read']],
  ['AuditEntry', ['audit:read']],
  ['Availability', ['catalog:read stock:read']],
  ['Cart', ['cart:write']],
  ['CartLine', ['cart:write']],
  ['ChangeRequest', ['pricelists:approve', 'pricelists:read', 'pricelists:write']],
  ['Credit', ['credit:read']],
  ['CreditChange', ['credit:approve', 'credit:read', 'credit:write']],
  ['CreditHistoryEntry', ['credit:read']],
  ['Debtor', ['credit:read']],
  ['DiscountMatrix', ['pricelists:read']],
  ['Document', ['documents:read']],
  ['DocumentFile', ['documents:read']],
  ['Invoice', INVOICES],
  ['ListedPrice', ['pricelists:read']],
  ['Order', ORDERS],
  ['OrderChange', ORDERS],
  ['OrderHold', ORDERS],
  ['OrderLine', ORDERS],
  ['Payee', ['documents:issue']],
  ['Payment', INVOICES],
  ['Price', ['pricelists:read', 'prices:read']],
  ['PriceChange', ['pricelists:read']],
  ['PriceDiscrepancy', ['pricelists:read']],
  ['PricePublication', ['pricelists:read']],
  ['PriceTier', ['catalog:read prices:read']],
  ['Product', ['catalog:read']],
  ['ProductCost', ['catalog:read pricelists:read']],
  ['Reservation', ['orders:place', 'stock:write']],
  ['Settlement', ORDERS.map((scope) => `invoices:read ${scope}`)],
  ['Shipment', SHIPMENTS],
  ['Statement', ['credit:read invoices:read']],
  ['ShipmentLine', SHIPMENTS],
  ['TrackingEvent', SHIPMENTS],
  ['WrongPriceRow', ['pricelists:read']],
])('%s is reached with %j alone', (type, scopes) => {
  const reached = (ways.get(type) ?? []).map((way) => [...way].sort().join(' '));
  expect(reached.sort()).toEqual(scopes);
});

test('internal operations are for services, but for those that the gateway asks as the viewer', () => {
  const forViewers = rootFields()
    .filter(({ directives }) => has(directives, 'inaccessible'))
    .filter(({ directives }) => !(directives ?? []).some((each) => print(each).includes(SERVICE)))
    .map(({ name, directives }) => `${name.value} ${has(directives, 'authenticated')}`);
  expect(forViewers.sort()).toEqual([
    // Those without `@authenticated` are by scope: guests of an open showcase have it as well.
    'contentFileForDownload false',
    'fileForDownload true',
    'productAddresses false',
    'productFileForDownload false',
    'productNumbering false',
    'registerUpload true',
  ]);
});

test('nothing public asks for the scope of services, so that nobody needs to be given it', () => {
  const askingForIt = rootFields()
    .filter(({ directives }) => !has(directives, 'inaccessible'))
    .filter(({ directives }) =>
      (directives ?? []).some((each) => print(each).includes('"service"')),
    )
    .map(({ name }) => name.value);
  expect(askingForIt).toEqual([]);
});

const SERVICE = '@requiresScopes(scopes: [["service"]])';

function rootFields(): FieldDefinitionNode[] {
  return supergraph.definitions
    .filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ name }) => ['Query', 'Mutation', 'Subscription'].includes(name.value))
    .flatMap(({ fields }) => fields ?? []);
}

const has = (directives: readonly ConstDirectiveNode[] = [], wanted: string): boolean =>
  directives.some(({ name }) => name.value === wanted);
