/** The day that something of a day is booked under: its own, or the first that is not closed yet. */
export const firstOpenDay = (day: string, lockedUntil: string | null): string =>
  lockedUntil !== null && day < lockedUntil ? lockedUntil : day;
