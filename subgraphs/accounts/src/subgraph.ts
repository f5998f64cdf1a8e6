import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { verifyAuditLog } from './modules/audit/verifyAuditLog.ts';
import { forgetOldNotifications } from './modules/notification/forgetOldNotifications.ts';
import { mailNotification } from './modules/notification/mailNotification.ts';
import { notificationRequested } from './modules/notification/telling.service.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { forgetOldSignIns } from './modules/session/forgetOldSignIns.ts';
import { seedDemo } from './seedDemo.ts';
import { entities } from './tables.ts';

/** Who: companies, people, roles, sessions, API keys, audit log. */
export const accounts: SubgraphDefinition<Context> = {
  name: 'accounts',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: { entities, migrations: fileURLToPath(new URL('../migrations', import.meta.url)) },
  createContext,
  consumers: { 'notification.requested': notificationRequested },
  jobs: { forgetOldSignIns, verifyAuditLog, mailNotification, forgetOldNotifications },
  cron: [
    { job: 'forgetOldSignIns', pattern: '10 2 * * *' },
    { job: 'forgetOldNotifications', pattern: '15 2 * * *' },
    { job: 'verifyAuditLog', pattern: '20 2 * * *' },
  ],
  seedDemo,
};
