/** Names from the root down in both languages, by which the search finds what is in a category. */
export function pathNames(path: ReadonlyArray<{ nameRu: string; nameEn: string }>): string {
  return path
    .map(({ nameRu, nameEn }) => (nameRu === nameEn ? nameRu : `${nameRu} ${nameEn}`))
    .join(' ');
}
