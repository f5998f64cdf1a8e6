import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSupergraph } from '../../gateway/src/graph/supergraph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { type HostileRequest, hostileRequests } from './hostileRequests.ts';

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);
const CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT', 'COST_LIMIT'];
const AT_ONCE = 4;

/** Traces of code, of a stack and of PostgreSQL. */
const LEAK = /node_modules|\\n\s+at |violates|syntax error|invalid byte|relation \\"/;

/** Would end the session that asks. */
const SPARED = new Set(['signOut']);

let kontor: TestKontor;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_RATE_FACTOR: '1000' });
});
afterAll(() => kontor?.stop());

test.each(['admin@kontor.example', 'head@north.example'])(
  'whatever %s sends in whichever argument, the answer is clear, and nothing is booked by it',
  { timeout: 120_000 },
  async (email) => {
    const asker = await kontor.signIn(email);
    const { publicSchema } = loadSupergraph(readFileSync(SUPERGRAPH, 'utf8'));
    const requests = hostileRequests(publicSchema, SPARED);
    expect(requests.length).toBeGreaterThan(1_000);
    const booksBefore = await books();

    const faults: string[] = [];
    const askNext = async () => {
      for (let request = requests.pop(); request; request = requests.pop()) {
        const answer = await asker.answer(request.text, withOwnKey(request));
        const fault = faultOf(answer.errors ?? []);
        if (fault) faults.push(`${request.title} → ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askNext));
    expect(faults).toEqual([]);
    expect(await books()).toEqual(booksBefore);
  },
);

/** Each request is one of its own, except where the key itself is what is hostile. */
function withOwnKey({ variables }: HostileRequest): Record<string, unknown> {
  const input = variables.input as { idempotencyKey?: unknown } | null | undefined;
  if (input?.idempotencyKey !== '01900000-0000-7000-8000-0000000000ff') return variables;
  return { ...variables, input: { ...input, idempotencyKey: randomUUID() } };
}

function faultOf(errors: ReadonlyArray<{ extensions?: Record<string, unknown> }>) {
  const text = JSON.stringify(errors);
  if (text.length > 20_000) return `errors of ${text.length} characters`;
  if (LEAK.test(text)) return text;
  return errors.some(
    ({ extensions }) => !extensions?.requestId || !CODES.includes(String(extensions.code)),
  )
    ? text
    : undefined;
}

/** What is ordered, promised, owed and paid. */
async function books(): Promise<unknown> {
  const [row] = await kontor.sql<object>(`
    select
      (select count(*) from orders."order") as orders,
      (select sum(reserved) from logistics.stock) as reserved,
      (select sum(on_hand) from logistics.stock) as "onHand",
      (select count(*) from logistics.shipment) as shipments,
      (select count(*) from pricing.credit_hold) as "creditHolds",
      (select count(*) from pricing.invoice) as invoices,
      (select count(*) from pricing.payment) as payments,
      (select count(*) from accounts.api_key where revoked_at is null) as keys`);
  return row;
}
