import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signal } from '@kontor/kit/live.ts';
import { type Logger, pino } from 'pino';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.ts';
import { openAccounts, SECRET, type TestAccounts, tokens } from './identities.ts';
import { openShop, SHOP_SUPERGRAPH, type Shop, type ShopOptions } from './shop.ts';

export interface TestGateway extends Gateway {
  url: string;
  shop: Shop;
  accounts: TestAccounts;
  /** Lines that were logged. */
  logged: string[];
  /** Sends a request and reads the answer. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

export interface TestGatewayOptions extends Partial<GatewayOptions>, ShopOptions {
  trusted?: Record<string, string>;
  /** Adds routes before it listens. */
  routes?(gateway: Gateway): Promise<void>;
}

/** A gateway with real sockets over the test shop. */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { trusted = {}, onRequest, routes, ...gatewayOptions } = options;
  const shop = openShop({ onRequest });
  const accounts = openAccounts();
  const logged: string[] = [];
  const logger: Logger = pino({}, { write: (line: string) => void logged.push(line) });
  const folder = mkdtempSync(join(tmpdir(), 'kontor-gateway-'));
  const trustedDocuments = join(folder, 'trusted.json');
  writeFileSync(trustedDocuments, JSON.stringify(trusted));
  const gateway = await createGateway({
    supergraphSdl: SHOP_SUPERGRAPH,
    subgraphs: [...shop.subgraphs, accounts.subgraph],
    secret: SECRET,
    tokens,
    logger,
    trustedDocuments,
    ...gatewayOptions,
  });
  await routes?.(gateway);
  const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...gateway,
    url,
    shop,
    accounts,
    logged,
    async stop() {
      await gateway.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        headers: response.headers,
        body: isJson ? JSON.parse(text) : text,
      };
    },
  };
}

/** Signals that a test sends by hand. */
export function signalFeed(): { send(signal: Signal): void; signals: AsyncIterable<Signal> } {
  const waiting: Signal[] = [];
  let wake = () => {};
  return {
    send(signal) {
      waiting.push(signal);
      wake();
    },
    signals: {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const signal = waiting.shift();
          if (signal) yield signal;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      },
    },
  };
}
