import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { parse } from 'graphql';
import { Client } from 'pg';
import type { Installation } from '../../../gateway/src/installation.ts';
import { LiveIndex } from '../../../subgraphs/catalog/src/modules/search/index/LiveIndex.ts';
import { loadByCalls } from '../load/calls.ts';
import type { Samples } from '../load/samples.ts';

/* What the bench of the catalogue has the measured process do in itself. */

/** Asks the catalogue past the gateway, over and over, or once. */
export interface CatalogueCall {
  query: string;
  variables: Array<Record<string, unknown>>;
  clients: number;
  seconds: number;
}

/** A statement as it was sent to PostgreSQL. */
export interface Statement {
  text: string;
  values: unknown[];
}

export interface IndexFigures {
  milliseconds: number;
  bytes: number;
  words: number;
}

const BUYER: Viewer = {
  kind: 'person',
  userId: demo.users.northBuyer,
  membershipId: demo.memberships.northBuyer,
  organizationId: demo.organizations.north,
  isStaff: false,
  roles: ['BUYER'],
  scopes: ['catalog:read', 'prices:read', 'stock:read'],
  sessionId: newId(),
};

export function loadCatalogue(
  installation: Installation,
  { query, variables, clients, seconds }: CatalogueCall,
): Promise<Samples> {
  const ask = asker(installation, query);
  let asked = 0;
  return loadByCalls(clients, seconds, () => ask(variables[asked++ % variables.length] ?? {}));
}

/** The statements of one answer; not those of background work at the same time. */
export async function traceCatalogue(
  installation: Installation,
  { query, variables }: CatalogueCall,
): Promise<Statement[]> {
  const ask = asker(installation, query);
  const statements: Statement[] = [];
  await traced.run(statements, () => ask(variables[0] ?? {}));
  return statements;
}

const traced = new AsyncLocalStorage<Statement[]>();

// Before any connection is opened, so that what is sent by each passes here.
const send = Client.prototype.query as (...args: unknown[]) => unknown;
Client.prototype.query = function query(this: Client, ...args: unknown[]) {
  const [first, second] = args;
  const { text = '', values } =
    typeof first === 'string' ? { text: first, values: second } : (first as Partial<Statement>);
  traced.getStore()?.push({ text, values: Array.isArray(values) ? values : [] });
  return send.apply(this, args);
} as Client['query'];

/** Builds the search's index once more, to see what it takes. */
export async function measureIndex({ runtime }: Installation): Promise<IndexFigures> {
  const catalog = runtime.hosted.find(({ name }) => name === 'catalog');
  if (!catalog) throw new Error('The catalogue does not run here.');
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const usedBytes = () => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = usedBytes();
  const began = performance.now();
  const live = new LiveIndex(catalog.createContext().em.fork());
  const index = await live.at(1n);
  const milliseconds = performance.now() - began;
  return { milliseconds, bytes: usedBytes() - before, words: index.words.vocabulary.size };
}

function asker({ subgraphs, runtime }: Installation, query: string) {
  const catalog = subgraphs.find(({ name }) => name === 'catalog');
  const document = parse(query);
  return async (variables: Record<string, unknown>) => {
    const viewerToken = runtime.tokens.sign(BUYER);
    const request = { requestId: newId() };
    const answer = await catalog?.execute({ query, document, variables, viewerToken, request });
    if (!answer || answer.errors) throw answer?.errors?.[0] ?? new Error('Nobody answered.');
  };
}
