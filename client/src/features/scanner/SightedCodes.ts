const GONE_MS = 1500;

/** What the camera sees, picture by picture: a code in view is one scan until it was away for 1.5 s. */
export class SightedCodes {
  readonly #seenAt = new Map<string, number>();

  /** Whether the code comes into view now; times in milliseconds. */
  isNew(code: string, now: number): boolean {
    const seenAt = this.#seenAt.get(code);
    this.#seenAt.set(code, now);
    return seenAt === undefined || now - seenAt >= GONE_MS;
  }
}
