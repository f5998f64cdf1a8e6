interface Years {
  yearFrom: number | null;
  yearTo: number | null;
}

/** When a machine was made: "1998–2004", "1998–", "–2004"; empty where nobody knows. */
export function yearsText({ yearFrom, yearTo }: Years): string {
  if (yearFrom === null && yearTo === null) return '';
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom ?? ''}–${yearTo ?? ''}`;
}
