const LONGEST = 500;

/** What is wrong with a note for whoever decides; null = nothing. */
export function checkNote(
  note: string | null | undefined,
): { field: string; message: string } | null {
  if (note == null) return null;
  if (note.length <= LONGEST && note.isWellFormed() && !note.includes('\0')) return null;
  return { field: 'note', message: `A note has at most ${LONGEST} characters.` };
}
