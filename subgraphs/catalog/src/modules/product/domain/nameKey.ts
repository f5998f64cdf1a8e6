/** What makes two spellings of a brand or category one: letter case and runs of blanks don't matter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
