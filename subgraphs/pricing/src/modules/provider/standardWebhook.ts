import { createHmac, timingSafeEqual } from 'node:crypto';

/** A webhook as it came: its headers and its body, not read yet. */
export interface Webhook {
  id: string;
  /** Seconds since 1970. */
  timestamp: string;
  /** `v1,` and a signature in base64; several with spaces between while a key changes. */
  signature: string;
  body: string;
}

const TOLERANCE_SECONDS = 5 * 60;
const LONGEST_ID = 150;
const MOST_SIGNATURES = 10;

/** Signs a webhook as Standard Webhooks 1.0 says: HMAC-SHA256 over id, timestamp and body. */
export function signWebhook(
  key: Uint8Array,
  { id, timestamp, body }: Omit<Webhook, 'signature'>,
): string {
  const content = `${id}.${timestamp}.${body}`;
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

/** True where the holder of the key sent it, less than five minutes ago. */
export function isGenuine(key: Uint8Array, webhook: Webhook, now: Date): boolean {
  const { id, timestamp, signature } = webhook;
  if (id === '' || id.length > LONGEST_ID || !/^\d{1,12}$/.test(timestamp)) return false;
  const seconds = Math.abs(now.getTime() / 1000 - Number(timestamp));
  const given = signature.split(' ').slice(0, MOST_SIGNATURES);
  const right = Buffer.from(signWebhook(key, webhook));
  const isSigned = given.some((each) => {
    const bytes = Buffer.from(each);
    return bytes.length === right.length && timingSafeEqual(bytes, right);
  });
  return isSigned && seconds <= TOLERANCE_SECONDS;
}
