import { forbidden, unauthenticated } from '@kontor/kit/errors.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import type { Reader } from './notification.queries.ts';

/** The person who asks. Programs and services are told of nothing. */
export function readerOf(viewer: Viewer): Reader {
  if (viewer.kind === 'anonymous') throw unauthenticated();
  if (viewer.kind !== 'person') throw forbidden('Only people are told of things.');
  const { organizationId, userId } = viewer;
  return { organizationId, userId };
}
