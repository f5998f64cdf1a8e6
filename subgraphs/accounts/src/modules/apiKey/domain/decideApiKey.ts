const DAY_MS = 24 * 3600 * 1000;

/** How long a key works when nothing else is said, and the longest it may. */
export const KEY_LIFETIME_MS = 365 * DAY_MS;
export const LONGEST_LIFETIME_MS = 5 * KEY_LIFETIME_MS;

export interface WantedApiKey {
  name: string;
  scopes: readonly string[];
  expiresAt: Date | null;
}

export type ApiKeyDecision =
  | { ok: true; name: string; scopes: string[]; expiresAt: Date }
  | { ok: false; field: 'name' | 'scopes' | 'expiresAt'; reason: string };

/**
 * Whether somebody with these scopes may issue the key, and what it becomes. It can't do more than
 * they can, except ask documents of its own, which is how programs ask; `service` is nobody's.
 */
export function decideApiKey(
  wanted: WantedApiKey,
  creatorScopes: readonly string[],
  now: Date,
): ApiKeyDecision {
  const name = wanted.name.trim();
  if (name.length < 1 || name.length > 100)
    return refuse('name', 'A name has 1 to 100 characters.');

  const scopes = [...new Set(wanted.scopes)].sort();
  if (scopes.length === 0) return refuse('scopes', 'A key needs at least one scope.');
  const excess = scopes.find((scope) => !mayGrant(scope, creatorScopes));
  if (excess !== undefined) return refuse('scopes', `You can't give the scope "${excess}".`);

  const expiresAt = wanted.expiresAt ?? new Date(now.getTime() + KEY_LIFETIME_MS);
  if (expiresAt <= now) return refuse('expiresAt', 'The key would have ended already.');
  if (expiresAt.getTime() - now.getTime() > LONGEST_LIFETIME_MS) {
    return refuse('expiresAt', 'A key works for five years at most.');
  }
  return { ok: true, name, scopes, expiresAt };
}

function mayGrant(scope: string, creatorScopes: readonly string[]): boolean {
  if (scope === 'service') return false;
  return scope === 'graph:adhoc' || creatorScopes.includes(scope);
}

function refuse(field: 'name' | 'scopes' | 'expiresAt', reason: string): ApiKeyDecision {
  return { ok: false, field, reason };
}
