import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { documentConsumers } from './modules/document/document.consumers.ts';
import { renderDocument } from './modules/document/renderDocument.ts';
import { deleteExpiredFiles } from './modules/file/file.service.ts';
import { recordAudit } from './modules/payee/recordAudit.job.ts';
import { seedDemo } from './modules/payee/seedDemo.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { entities } from './tables.ts';

/** Issued papers, in formats for people and for programs, and the files that people upload. */
export const documents: SubgraphDefinition<Context> = {
  name: 'documents',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: { entities, migrations: fileURLToPath(new URL('../migrations', import.meta.url)) },
  createContext,
  consumers: documentConsumers,
  jobs: { renderDocument, recordAudit, deleteExpiredFiles },
  cron: [{ job: 'deleteExpiredFiles', pattern: '23 * * * *' }],
  seedDemo,
};
