import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { createCaller, type SubgraphDirectory } from './callSubgraph.ts';
import type { FileStore } from './files.ts';
import { createJobQueue } from './jobs.ts';
import type { LiveSignals } from './live.ts';
import type { Mailer } from './mail.ts';
import { createEventRecorder } from './outbox.ts';
import type { RequestContext, RequestFacts } from './subgraph.ts';
import { visibleOrganization } from './tenant.ts';
import type { Viewer, ViewerTokens } from './viewer.ts';

export interface ContextParts {
  subgraph: string;
  orm: MikroORM;
  live: LiveSignals;
  files: FileStore;
  mailer: Mailer;
  publicUrl: string;
  directory: SubgraphDirectory;
  tokens: ViewerTokens;
  keyFor(purpose: string): Uint8Array;
  isSimulated(part: string): boolean;
  now(): Date;
  logger: Logger;
}

/** A fresh context for one request, event or job. */
export function createBaseContext(
  parts: ContextParts,
  viewer: Viewer,
  request: RequestFacts,
): RequestContext {
  // With its context, `ctx.em` inside `em.transactional()` is the transaction's.
  const em = parts.orm.em.fork({ useContext: true, disableContextResolution: true });
  em.setFilterParams('organization', { organizationId: visibleOrganization(viewer) });
  return {
    em,
    viewer,
    request,
    events: createEventRecorder(em, parts.now),
    jobs: createJobQueue(em, parts.subgraph),
    live: parts.live,
    files: parts.files,
    mailer: parts.mailer,
    publicUrl: parts.publicUrl,
    call: createCaller(parts.directory, parts.tokens, parts.subgraph, request.requestId),
    keyFor: parts.keyFor,
    isSimulated: parts.isSimulated,
    now: parts.now,
    logger: parts.logger.child({ requestId: request.requestId }),
  };
}
