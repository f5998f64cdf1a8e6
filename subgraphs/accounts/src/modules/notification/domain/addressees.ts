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
 * about, or by what they may do for the seller. A person with both places is told in the first.
 */
export function addressees<Of extends Place>(places: readonly Of[], to: Addressed): Of[] {
  const meant = places.filter((place) => isMeant(place, to));
  const concerned = new Set(meant.filter((place) => place.isConcerned).map(({ userId }) => userId));
  return meant.filter(({ isConcerned, userId }) => isConcerned || !concerned.has(userId));
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
