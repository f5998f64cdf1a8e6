import type { QueryResolvers } from '../../../types.generated.ts';
import { sessionViewer as findSession } from '../../session.service.ts';

export const sessionViewer: NonNullable<QueryResolvers['sessionViewer']> = async (
  _parent,
  { sessionId },
  ctx,
) => {
  const rights = await findSession(ctx, sessionId);
  if (!rights) return null;
  const { roles, scopes } = rights.viewer;
  const expiresAt = rights.expiresAt.toISOString();
  return { ...rights.viewer, roles: [...roles], scopes: [...scopes], isSandbox: false, expiresAt };
};
