import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { Runtime } from '../runtime.ts';
import type { RunningSubgraph } from '../subgraph.ts';
import type { Viewer, ViewerTokens } from '../viewer.ts';

/** A runtime on a test database, silent unless LOG_LEVEL says otherwise. */
export function testRuntime(databaseUrl: string, env: Record<string, string> = {}): Runtime {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    KONTOR_SECRET: 'a secret of the tests',
    KONTOR_SIMULATOR: 'off',
    KONTOR_DATA: join(tmpdir(), `kontor-test-data-${randomUUID()}`),
    ...env,
  });
  return new Runtime({ config, logger: createLogger(process.env.LOG_LEVEL ?? 'silent') });
}

export const person = (organizationId: string, scopes: string[] = [], isStaff = false): Viewer => ({
  kind: 'person',
  userId: '01900000-0000-7000-8000-000000000001',
  membershipId: '01900000-0000-7000-8000-000000000002',
  organizationId,
  isStaff,
  roles: [],
  scopes,
  sessionId: '01900000-0000-7000-8000-000000000003',
});

/** Asks one operation of a subgraph as the viewer. */
export function ask(
  subgraph: RunningSubgraph,
  tokens: ViewerTokens,
  viewer: Viewer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  return subgraph.execute({
    query,
    variables,
    viewerToken: tokens.sign(viewer),
    request: { requestId: 'test' },
  });
}

/** Waits until the condition holds; tests of things that happen by themselves end with it. */
export async function until(
  condition: () => Promise<boolean> | boolean,
  withinMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
