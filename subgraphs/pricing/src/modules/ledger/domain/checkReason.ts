const LONGEST = 500;

/** What is wrong with a reason that somebody gives; null = nothing. */
export function checkReason(
  reason: string | null | undefined,
): { field: 'reason'; message: string } | null {
  const length = reason?.trim().length ?? 0;
  if (length >= 1 && length <= LONGEST) return null;
  return { field: 'reason', message: `Give a reason of 1 to ${LONGEST} characters.` };
}
