import { randomUUID } from 'node:crypto';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { serviceViewer, type ViewerTokens } from '@kontor/kit/viewer.ts';
import { type DocumentNode, parse, print } from 'graphql';
import { unavailableError } from '../graph/subgraphCalls.ts';

/** A webhook of a payment provider, as it came. */
export interface ReceivedWebhook extends Record<string, string> {
  provider: string;
  id: string;
  timestamp: string;
  signature: string;
  body: string;
}

export interface SandboxPayment {
  amount: { amount: string; currency: string };
  invoiceNumbers: string[];
  status: 'CREATED' | 'PAID' | 'FAILED' | 'REVERSED';
  returnAddress: string;
}

export type SandboxAction = 'PAY' | 'FAIL' | 'PAY_LATER' | 'NOTIFY_TWICE' | 'REVERSE';

/** What the gateway asks pricing about online payments. */
export interface PaymentCalls {
  /** False where it is not believed. */
  receiveWebhook(webhook: ReceivedWebhook): Promise<boolean>;
  /** Null where there is none of the key. */
  sandboxPayment(key: string): Promise<SandboxPayment | null>;
  actInSandbox(key: string, action: SandboxAction): Promise<boolean>;
}

const RECEIVE = parse(
  'mutation ReceiveWebhook($input: ReceiveWebhookInput!) { answer: receiveWebhook(input: $input) }',
);
const SHOW = parse(`query SandboxPayment($key: String!) { answer: sandboxPayment(key: $key) {
  amount { amount currency } invoiceNumbers status returnAddress } }`);
const ACT = parse(
  'mutation ActInSandbox($input: ActInSandboxInput!) { answer: actInSandbox(input: $input) }',
);

/** By its internal operations, as the service `gateway`. */
export function paymentCalls(pricing: RunningSubgraph, tokens: ViewerTokens): PaymentCalls {
  const ask = async (document: DocumentNode, variables: Record<string, unknown>) => {
    const answer = await pricing
      .execute({
        query: print(document),
        document,
        variables,
        viewerToken: tokens.sign(serviceViewer('gateway')),
        request: { requestId: randomUUID() },
      })
      .catch(() => undefined);
    if (!answer || answer.errors) throw unavailableError('pricing');
    return answer.data?.answer;
  };
  return {
    receiveWebhook: async (input) => (await ask(RECEIVE, { input })) === true,
    sandboxPayment: async (key) => ((await ask(SHOW, { key })) ?? null) as SandboxPayment | null,
    actInSandbox: async (key, action) => (await ask(ACT, { input: { key, action } })) === true,
  };
}
