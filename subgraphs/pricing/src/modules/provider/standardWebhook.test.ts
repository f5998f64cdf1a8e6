import { expect, it } from 'vitest';
import { isGenuine, signWebhook, type Webhook } from './standardWebhook.ts';

const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const now = new Date('2021-02-25T13:51:40Z');
const seconds = String(now.getTime() / 1000);

function sent(given: Partial<Webhook> = {}): Webhook {
  const content = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    body: '{"test": 2432232314}',
  };
  return { ...content, signature: signWebhook(key, content), ...given };
}

it('signs as the specification’s example does', () => {
  expect(sent().signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it('believes what was signed with the key in the last five minutes', () => {
  const at = (shift: number) => new Date((1_614_265_330 + shift) * 1000);
  expect(isGenuine(key, sent(), at(0))).toBe(true);
  expect(isGenuine(key, sent({ signature: `v1,AAAA ${sent().signature}` }), at(0))).toBe(true);
  expect(isGenuine(key, sent(), at(300))).toBe(true);
  expect(isGenuine(key, sent(), at(301))).toBe(false);
  expect(isGenuine(key, sent(), at(-301))).toBe(false);
});

it.each<[string, Partial<Webhook>]>([
  ['another body', { body: '{}' }],
  ['another id', { id: 'msg_other' }],
  ['another moment', { timestamp: seconds }],
  ['no signature', { signature: '' }],
  ['another version', { signature: sent().signature.replace('v1', 'v2') }],
  ['a moment that is none', { timestamp: 'now' }],
  ['no id', { id: '' }],
])('does not believe it with %s', (_what, given) => {
  expect(isGenuine(key, sent(given), new Date(1_614_265_330_000))).toBe(false);
});
