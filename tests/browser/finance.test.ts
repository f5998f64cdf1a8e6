import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { freePort } from '../testkit/serverProcess.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';

describeInBrowser('an accountant whose organization is late with paying', () => {
  let portal: Portal;
  let url: string;
  beforeAll(async () => {
    // The provider's page sends its reader back to the portal's own address.
    const port = String(await freePort());
    url = `http://localhost:${port}`;
    portal = await startPortal({ PORT: port });
    const [finance, admin] = await Promise.all([
      portal.kontor.signIn('finance@kontor.example'),
      portal.kontor.signIn('admin@kontor.example'),
    ]);
    await owe(finance, admin, '48000.50');
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  test('sees what is blocked and what lifts it, pays that online, and sees it lifted', async () => {
    const visit = await portal.open({ url });
    const { page } = visit;
    await visit.signIn('accountant@north.example');
    await settled(page);
    await page.goto('/finance');
    await settled(page);
    const block = page.getByTestId('credit-block');
    await block.getByText('Paying ₽48,000.50 lifts it by itself.').waitFor();
    await block.getByRole('link', { name: 'Show overdue invoices' }).click();
    await page.getByRole('checkbox', { name: 'Choose all that is to pay' }).check();
    await page.getByText('1 invoice chosen').waitFor();
    await page.getByRole('button', { name: 'Pay ₽48,000.50' }).click();

    // The page of the payment provider, which is played here.
    await page.waitForURL(/sandbox/);
    await page.locator('form[action$="/PAY"] button').click();

    await page.waitForURL(/\/finance\?payment=/);
    await page.getByText('₽48,000.50 is paid').waitFor();
    await eventually(() => block.count()).toBe(0);
    expect(await page.getByTestId('credit-overdue').textContent()).toBe('₽0.00');
  });
});

/** North owes so much for longer than it was to pay it in. */
async function owe(finance: Asker, admin: Asker, amount: string): Promise<void> {
  const { organizations } = await finance.ask(
    '{ organizations(filter: { kind: CUSTOMER, search: "North" }) { nodes { id } } }',
  );
  const asked = await finance.ask(CORRECT, {
    input: {
      organizationId: organizations.nodes[0].id,
      ...{ amount, currency: 'RUB', reason: 'Opening balance' },
      ...{ day: daysAgo(40), dueOn: daysAgo(12), idempotencyKey: randomUUID() },
    },
  });
  const { id } = asked.correctBalance.adjustment;
  await admin.ask(DECIDE, { input: { id, isApproved: true, idempotencyKey: randomUUID() } });
}

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

const CORRECT = `mutation ($input: CorrectBalanceInput!) {
  correctBalance(input: $input) {
    ... on AdjustmentMade { adjustment { id } }
    ... on Problem { message }
  }
}`;
const DECIDE = `mutation ($input: DecideAdjustmentInput!) {
  decideAdjustment(input: $input) { __typename ... on Problem { message } }
}`;
