/** Who made a change, as it was at that time. */
export interface RecordedActor {
  /** A person's name, or what a program is called; null for the system itself. */
  name: string | null;
  organizationId: string | null;
  /** The role in which the seller's person acted. */
  role: string | null;
}

/** Whose eyes: the viewer's organization, and whether it is the seller's staff. */
export interface Onlooker {
  organizationId: string | null;
  isStaff: boolean;
}

/**
 * One sees names of one's own organization; the seller sees its customers' too. Of the seller, a
 * customer sees the role. Null = it happened by itself.
 */
export function shownActor(actor: RecordedActor, onlooker: Onlooker): string | null {
  const isOwn = actor.organizationId !== null && actor.organizationId === onlooker.organizationId;
  return isOwn || onlooker.isStaff ? actor.name : actor.role;
}
