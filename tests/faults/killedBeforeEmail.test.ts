import { type Mailbox, startMailbox } from '@kontor/kit/testing/mailbox.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEnvironment } from '../testkit/demoDatabase.ts';
import { type KontorProcess, startKontorProcess } from '../testkit/kontorProcess.ts';
import { announceProduct, followProduct, publishProduct } from '../testkit/novelty.ts';

/*
 * People are told of something while the mail server takes nothing and the process is killed: what is
 * in the portal stays there once, and its e-mail is sent once, when the server takes e-mails again.
 */
let mailbox: Mailbox;
let env: Record<string, string>;
let kontor: KontorProcess;

beforeAll(async () => {
  mailbox = await startMailbox();
  env = {
    ...(await demoEnvironment()),
    KONTOR_SMTP_URL: mailbox.url,
    KONTOR_MAIL_FROM: 'Kontor <portal@kontor.example>',
  };
  kontor = await startKontorProcess(env);
});
afterAll(async () => {
  await kontor?.stop();
  await mailbox?.stop();
});

test('an e-mail that a killed process did not send is sent by the next one, once', {
  timeout: 120_000,
}, async () => {
  mailbox.refusal = { code: 451, text: 'Come back later' };
  const manager = await kontor.signIn('content@kontor.example');
  const buyer = await kontor.signIn('buyer@north.example');
  const id = await announceProduct(manager, 'KILL-MAIL-1');
  await followProduct(buyer, id);
  await publishProduct(manager, id);
  await expect.poll(() => told(), { timeout: 10_000 }).toEqual([{ isMailed: false }]);
  await kontor.kill();

  mailbox.refusal = null;
  kontor = await startKontorProcess(env);
  await expect.poll(() => mailbox.received.length, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => told(), { timeout: 10_000 }).toEqual([{ isMailed: true }]);
  expect(mailbox.received[0]?.recipients).toEqual(['buyer@north.example']);

  await kontor.kill();
  kontor = await startKontorProcess(env);
  await expect
    .poll(() => kontor.sql('select from graphile_worker.jobs where locked_at is not null'))
    .toEqual([]);
  expect(mailbox.received, 'what was sent is not sent again').toHaveLength(1);
});

const told = () =>
  kontor.sql<{ isMailed: boolean }>(
    `select mailed_at is not null as "isMailed" from accounts.notification`,
  );
