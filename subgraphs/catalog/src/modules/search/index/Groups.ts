/** Lines by their brand, or by their category. */
export class Groups {
  readonly #ids: Array<string | null> = [];
  readonly #places = new Map<string | null, number>();
  readonly #lines: number[][] = [];
  /** By line. */
  readonly #groupOf: number[] = [];

  /** The next line is of this one. */
  add(id: string | null, line: number): void {
    let place = this.#places.get(id);
    if (place === undefined) {
      place = this.#ids.push(id) - 1;
      this.#places.set(id, place);
      this.#lines.push([]);
    }
    this.#lines[place]?.push(line);
    this.#groupOf[line] = place;
  }

  linesOf(id: string | null): readonly number[] {
    return this.#lines[this.#places.get(id) ?? -1] ?? [];
  }

  /** Marks the lines that are not of one of these. */
  markOthers(ids: ReadonlySet<string>, marks: Uint8Array, mark: number): void {
    const isMeant = this.#ids.map((id) => id !== null && ids.has(id));
    for (let line = 0; line < marks.length; line++) {
      if (!isMeant[this.#groupOf[line] ?? 0]) marks[line] = (marks[line] ?? 0) | mark;
    }
  }

  /** Counts of lines, added up; without those that have none. */
  sum(countsOfLines: readonly Uint32Array[]): Map<string | null, number> {
    const sums = new Float64Array(this.#ids.length);
    for (const counts of countsOfLines) {
      for (let line = 0; line < counts.length; line++) {
        const group = this.#groupOf[line] ?? 0;
        sums[group] = (sums[group] ?? 0) + (counts[line] ?? 0);
      }
    }
    const found = new Map<string | null, number>();
    for (const [place, id] of this.#ids.entries()) {
      const sum = sums[place] ?? 0;
      if (sum > 0) found.set(id, sum);
    }
    return found;
  }
}
