/**
 * A key for one attempt of a write: sent again with each retry, it makes the write happen once.
 * `crypto.randomUUID` is absent where the portal is opened by plain HTTP in a local network.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
