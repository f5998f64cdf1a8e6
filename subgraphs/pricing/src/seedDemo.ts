import { fileURLToPath } from 'node:url';
import { demo } from '@kontor/kit/demo.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ContractSchema } from './modules/contract/contract.entity.ts';
import { CreditAccountSchema } from './modules/credit/credit.entity.ts';
import { openAccount } from './modules/credit/creditAccount.ts';
import { CustomerSchema } from './modules/customer/customer.entity.ts';
import { importPrices } from './modules/priceImport/importPrices.ts';
import { SellerEntitySchema } from './modules/sellerEntity/sellerEntity.entity.ts';
import { seedDemoTerms } from './seedDemoTerms.ts';

const { seller, north, south } = demo.organizations;

/** Accounts tells of them too; they are needed before its events arrive. */
const ORGANIZATIONS = [
  { organizationId: seller, name: 'Kontor Trade', kind: 'SELLER', segment: null },
  {
    organizationId: north,
    name: 'North',
    legalName: 'ООО «Север»',
    taxId: '7842900037',
    kind: 'CUSTOMER',
    segment: 'dealer',
  },
  {
    organizationId: south,
    name: 'South',
    legalName: 'ООО «Юг»',
    taxId: '7709900029',
    kind: 'CUSTOMER',
    segment: 'retail',
  },
] as const;

const TERMS = [
  { organizationId: north, creditLimit: '1000000.00', paymentDays: 30 },
  { organizationId: south, creditLimit: '100000.00', paymentDays: 14 },
];

const CONTRACTS = [
  { id: demo.contracts.north12, number: '12' },
  { id: demo.contracts.north15, number: '15' },
];

const contract = { organization: north, contract: '12', 'valid-from': '2026-01-01' };

const LISTS: Array<{ file: string; options: Record<string, string> }> = [
  { file: 'prices-base.csv', options: { list: 'Base' } },
  {
    file: 'prices-dealer.csv',
    options: { list: 'Dealers', level: 'SEGMENT', segment: 'dealer' },
  },
  {
    file: 'prices-contract-12.csv',
    options: { list: 'Contract 12 (North)', level: 'CONTRACT', ...contract },
  },
  {
    file: 'prices-north.csv',
    options: { list: 'Own prices of North', level: 'ORGANIZATION', organization: north },
  },
];

/** Customers, contracts, credit terms and prices of the demo company; the catalogue has its products by then. */
export async function seedDemo(ctx: RequestContext): Promise<void> {
  for (const organization of ORGANIZATIONS) {
    const customer = { ...organization, status: 'ACTIVE', currency: demo.currency };
    await ctx.em.upsert(CustomerSchema, customer, { onConflictAction: 'ignore' });
  }
  await ctx.em.upsert(SellerEntitySchema, { id: seller }, { onConflictAction: 'ignore' });
  for (const contract of CONTRACTS) {
    const term = { validFrom: '2026-01-01', validUntil: null, isClosed: false };
    const parties = { organizationId: north, sellerId: seller };
    const known = { ...contract, ...term, ...parties, currency: demo.currency };
    await ctx.em.upsert(ContractSchema, known, { onConflictAction: 'ignore' });
  }
  for (const { organizationId, ...terms } of TERMS) {
    await openAccount(ctx.em, organizationId, demo.currency);
    // Only where nobody has set any: a second seed doesn't take back what was agreed since.
    const untouched = { organizationId, creditLimit: null, paymentDays: 0 };
    await ctx.em.nativeUpdate(CreditAccountSchema, untouched, terms);
  }
  for (const { file, options } of LISTS) {
    const path = fileURLToPath(new URL(`../demo/${file}`, import.meta.url));
    await importPrices({ path, options, progress: () => undefined }, () => ctx);
  }
  await seedDemoTerms(ctx);
}
