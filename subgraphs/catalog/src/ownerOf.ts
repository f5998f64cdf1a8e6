import { forbidden, unauthenticated } from '@kontor/kit/errors.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';

/** Whose something personal is: a person's in one organization. */
export interface Owner {
  organizationId: string;
  userId: string;
}

/** The viewer as an owner. Throws for nobody, and for programs and services, which keep nothing of their own. */
export function ownerOf(viewer: Viewer): Owner {
  const owner = ownerOrNull(viewer);
  if (owner) return owner;
  if (viewer.kind === 'anonymous') throw unauthenticated();
  throw forbidden('Lists and searches are kept for people; an API key belongs to none.');
}

/** Null where the viewer is no person. */
export function ownerOrNull(viewer: Viewer): Owner | null {
  if (viewer.kind !== 'person') return null;
  return { organizationId: viewer.organizationId, userId: viewer.userId };
}
