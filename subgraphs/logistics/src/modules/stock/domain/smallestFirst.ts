/** Every combination, small ones first, and of one size those of earlier members first. */
export function* smallestFirst(members: readonly string[]): Generator<string[]> {
  for (let size = 1; size <= members.length; size++) yield* combinations(members, size);
}

function* combinations(members: readonly string[], size: number): Generator<string[]> {
  if (size === 0) return yield [];
  for (const [index, member] of members.entries()) {
    for (const rest of combinations(members.slice(index + 1), size - 1)) yield [member, ...rest];
  }
}
