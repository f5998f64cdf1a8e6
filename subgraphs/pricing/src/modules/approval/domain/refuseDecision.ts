/** Something asked for by one person, and what became of it. */
export interface Asked {
  askedBy: string;
  /** Null while it waits. */
  decidedBy?: string | null;
}

/**
 * Why somebody may not decide on what was asked for: somebody has, or they asked themselves. A program
 * never decides: its key may be of whoever asked.
 */
export function refuseDecision(
  { askedBy, decidedBy }: Asked,
  actor: string,
): 'ALREADY_DECIDED' | 'FOUR_EYES' | null {
  if (decidedBy != null) return 'ALREADY_DECIDED';
  return askedBy === actor || !actor.startsWith('person:') ? 'FOUR_EYES' : null;
}
