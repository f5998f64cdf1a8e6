import type { Viewer } from '@kontor/kit/viewer.ts';

/** Who sends a request, and what the gateway itself needs to know of them. */
export interface Identity {
  /** Stable while the session or key lives: for rate limits and caches. */
  key: string;
  viewer: Viewer;
  /**
   * How it came: `web` is a session that the web client opened, `program` a session opened by any
   * other sender, `apiKey` a key, `anonymous` neither.
   */
  via: 'web' | 'program' | 'apiKey' | 'anonymous';
  /** When the access token or the key ends; undefined for nobody. */
  expiresAt?: Date;
  /** Limits of the key's own, where it has them. */
  requestsPerMinute?: number;
  costLimit?: number;
}

/** True when both have the same rights, so that what was allowed to the one is allowed to the other. */
export function haveSameRights(one: Identity, other: Identity): boolean {
  return rightsOf(one.viewer) === rightsOf(other.viewer);
}

function rightsOf(viewer: Viewer): string {
  const { scopes, ...rest } = viewer;
  return JSON.stringify([rest, [...scopes].sort()]);
}
