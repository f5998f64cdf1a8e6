/** A limit, and the raise that holds for a time. */
export interface LimitTerms {
  /** Null = prepayment only. */
  limit: string | null;
  raise: TemporaryRaise | null;
}

export interface TemporaryRaise {
  /** The whole limit while it lasts. */
  limit: string;
  from: string;
  /** The first day after it. */
  until: string;
}

/** The limit on a day: the raised one from its first day until the day after its last. */
export function effectiveLimit({ limit, raise }: LimitTerms, day: string): string | null {
  return raise && isRaised(raise, day) ? raise.limit : limit;
}

export const isRaised = ({ from, until }: TemporaryRaise, day: string): boolean =>
  from <= day && day < until;
