/** One spelling per mailbox as people type it: outer spaces and the case of letters don't matter. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
