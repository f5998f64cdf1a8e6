export interface Addressed {
  scopes?: readonly string[];
  userIds?: readonly string[];
  staffScopes?: readonly string[];
}

/** A person's place: in the organization that it is about, or with the seller. */
export interface Place {
  userId: string;
  isStaff: boolean;
  isConcerned: boolean;
  scopes: readonly string[];
}

/**
 * The places of those who are meant: by name, by what they may do in the organization that it is
 * about, or by what they may do for the seller. A person with several places is told in one, the
 * first of these.
 */
export function addressees<Of extends Place>(places: readonly Of[], to: Addressed): Of[] {
  const meant = places.filter((place) => isMeant(place, to));
  // Of places of one person the last stands.
  const theirs = meant.toSorted((a, b) => Number(a.isConcerned) - Number(b.isConcerned));
  return [...new Map(theirs.map((place) => [place.userId, place])).values()];
}

function isMeant(place: Place, { scopes, userIds, staffScopes }: Addressed): boolean {
  const holds = (wanted: readonly string[] = []) =>
    wanted.some((scope) => place.scopes.includes(scope));
  return (
    userIds?.includes(place.userId) ||
    (place.isConcerned && holds(scopes)) ||
    (place.isStaff && holds(staffScopes))
  );
}
