import { newId } from '@kontor/kit/ids.ts';
import { ask, person, until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { type OpenPricing, openPricing } from './openPricing.ts';
import { tradeWith } from './trade.ts';

let pricing: OpenPricing;

beforeAll(async () => {
  pricing = await openPricing(undefined, [accounts]);
  pricing.runtime.start();
});
afterAll(() => pricing.close());

it('brings new credit terms to the audit log of accounts, with before and after', async () => {
  const { runtime } = pricing;
  const trade = tradeWith(pricing);
  const payer = await pricing.customer();
  await trade.setTerms(payer, { limit: '100' });
  await trade.setTerms(payer, { limit: '250.50' });

  const auditor = person(newId(), ['audit:read'], true);
  const hosted = runtime.hosted.find(({ name }) => name === 'accounts')!;
  const LOG = `query ($filter: AuditLogFilter) { auditLog(filter: $filter) {
    nodes { action subject actor before after } } }`;
  const entries = async () => {
    const filter = { organizationId: payer };
    const { data, errors } = await ask(hosted, runtime.tokens, auditor, LOG, { filter });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as { auditLog: { nodes: Array<Record<string, string>> } }).auditLog.nodes;
  };
  await until(async () => (await entries()).length === 4);

  const raised = (await entries()).find(
    ({ action, after }) => action === 'creditTerms.set' && after!.includes('250.50'),
  )!;
  expect(raised).toMatchObject({
    action: 'creditTerms.set',
    subject: `Organization:${payer}`,
    actor: expect.stringMatching(/^person:/),
  });
  expect(JSON.parse(raised.before!)).toMatchObject({ limit: '100.00', paymentDays: 30 });
  expect(JSON.parse(raised.after!)).toMatchObject({ limit: '250.50' });
});
