/** Whom something is for. */
export interface ContentAudience {
  kind: 'EVERYBODY' | 'SIGNED_IN' | 'CHOSEN';
  /** Of CHOSEN: codes of segments; `guest` are those who have not signed in. */
  segments: string[];
  /** Of CHOSEN. */
  organizationIds: string[];
}

/** Whoever reads: a customer's organization and its segment; guests are a segment without organization. */
export interface Reader {
  organizationId: string | null;
  segment: string | null;
}

const EVERYBODY = 'everybody';
const SIGNED_IN = 'signed in';
const SEGMENT = 'segment ';
const ORGANIZATION = 'organization ';

/**
 * The keys that open something to its audience, as it is kept with them: whoever has one of them
 * (`readerKeys`) may see it.
 */
export function writeAudience({ kind, segments, organizationIds }: ContentAudience): string[] {
  if (kind === 'EVERYBODY') return [EVERYBODY];
  if (kind === 'SIGNED_IN') return [SIGNED_IN];
  const keys = [
    ...segments.map((segment) => SEGMENT + segment),
    ...organizationIds.map((id) => ORGANIZATION + id.toLowerCase()),
  ];
  return [...new Set(keys)];
}

export function readAudience(keys: readonly string[]): ContentAudience {
  const after = (start: string) =>
    keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  const kind = keys.includes(EVERYBODY)
    ? 'EVERYBODY'
    : keys.includes(SIGNED_IN)
      ? 'SIGNED_IN'
      : 'CHOSEN';
  return { kind, segments: after(SEGMENT), organizationIds: after(ORGANIZATION) };
}

/** All keys that a reader has; null for the seller's people, to whom everything is open. */
export function readerKeys(reader: Reader | null): string[] | null {
  if (!reader) return null;
  const { organizationId, segment } = reader;
  return [
    EVERYBODY,
    ...(organizationId === null ? [] : [SIGNED_IN, ORGANIZATION + organizationId]),
    ...(segment === null ? [] : [SEGMENT + segment]),
  ];
}
