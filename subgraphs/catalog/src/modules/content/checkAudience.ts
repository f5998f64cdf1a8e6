import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { Context } from '../../context.ts';
import { type ContentAudience, writeAudience } from './domain/contentAudience.ts';
import { faultOfAudience } from './domain/faultOfAudience.ts';

/** An audience as somebody gives it. */
export interface AudienceInput extends Pick<ContentAudience, 'kind'> {
  segments?: string[];
  organizationIds?: string[];
}

/** The keys to keep for an audience whose organizations are known; or why it can't be. */
export async function checkAudience(
  ctx: Context,
  { kind, segments = [], organizationIds = [] }: AudienceInput,
): Promise<{ ok: true; keys: string[] } | InvalidInput | NotFound> {
  const audience = { kind, segments, organizationIds };
  const fault = faultOfAudience(audience);
  if (fault) return invalidInput('audience', fault);
  const ids = kind === 'CHOSEN' ? organizationIds : [];
  const known = await Promise.all(ids.map((id) => ctx.organizationById.load(id.toLowerCase())));
  const unknown = ids.find((_, index) => !known[index]);
  if (unknown !== undefined) return notFound('organization', unknown);
  return { ok: true, keys: writeAudience(audience) };
}
