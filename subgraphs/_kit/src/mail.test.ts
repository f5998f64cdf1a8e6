import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { type Mail, type Mailer, openMailer } from './mail.ts';
import { type Mailbox, startMailbox } from './testing/mailbox.ts';

const env = {
  DATABASE_URL: 'postgres://one',
  KONTOR_SECRET: 'a secret of the tests',
  KONTOR_PUBLIC_URL: 'https://portal.example/',
  KONTOR_MAIL_FROM: 'Контор <portal@kontor.example>',
};
const letter: Mail = {
  id: '0198-7',
  to: { name: 'Вера Орлова', address: 'vera@north.example' },
  subject: 'Счёт 12 оплачен',
  text: 'Спасибо.',
  html: '<p>Спасибо.</p>',
  date: new Date('2026-09-11T08:00:00Z'),
};
/** Long headers go on in the next line, which begins with a space. */
const headersOf = (source: string) => source.split('\r\n\r\n')[0]?.replace(/\r\n /g, ' ') ?? '';

describe('with a mail server', () => {
  let mailbox: Mailbox;
  let mailer: Mailer;

  beforeAll(async () => {
    mailbox = await startMailbox();
    mailer = openMailer(readConfig({ ...env, KONTOR_SMTP_URL: mailbox.url }));
  });
  beforeEach(() => {
    mailbox.received.length = 0;
    mailbox.refusal = null;
  });
  afterAll(async () => {
    await mailer.close();
    await mailbox.stop();
  });

  test('an e-mail reaches whom it is for, in words of any language and in two forms', async () => {
    await mailer.send(letter);
    expect(mailbox.received).toHaveLength(1);
    const [{ recipients, source } = { recipients: [], source: '' }] = mailbox.received;
    expect(recipients).toEqual(['vera@north.example']);
    const headers = headersOf(source);
    expect(headers).toContain('Message-ID: <0198-7@portal.example>');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).toMatch(/^From: =\?UTF-8\?.+\?= <portal@kontor\.example>$/m);
    expect(headers).toContain('Date: Fri, 11 Sep 2026 08:00:00 +0000');
    expect(source).toContain('Content-Type: text/plain');
    expect(source).toContain('Content-Type: text/html');
  });

  test('sent again, it is the same e-mail', async () => {
    await mailer.send(letter);
    await mailer.send(letter);
    const ids = mailbox.received.map(({ source }) => /^Message-ID: .*$/m.exec(source)?.[0]);
    expect(new Set(ids)).toHaveLength(1);
  });

  test.each([
    ['a subject', { subject: 'Hello\r\nBcc: eve@evil.example\r\n\r\n<b>' }],
    ['a name', { to: { name: 'A\r\nBcc: eve@evil.example', address: 'vera@north.example' } }],
    ['a name like a list', { to: { name: 'eve@evil.example,', address: 'vera@north.example' } }],
    ['a subject of separators', { subject: 'Hi\u2028Bcc: eve@evil.example\u0000\u0085x' }],
  ])('%s can neither add a header nor a recipient', async (_case, change) => {
    await mailer.send({ ...letter, ...change });
    const [mail] = mailbox.received;
    expect(mail?.recipients).toEqual(['vera@north.example']);
    expect(headersOf(mail?.source ?? '')).not.toMatch(/^bcc:/im);
  });

  test('an address that is a list goes nowhere else', async () => {
    const to = { name: 'A', address: 'vera@north.example, eve@evil.example' };
    await mailer.send({ ...letter, to }).catch(() => undefined);
    expect(mailbox.received.flatMap(({ recipients }) => recipients)).not.toContain(
      'eve@evil.example',
    );
  });

  test('one that the server does not take is told of, to be tried again', async () => {
    mailbox.refusal = { code: 451, text: 'Come back later' };
    await expect(mailer.send(letter)).rejects.toThrow('Come back later');
    expect(mailbox.received).toEqual([]);
  });
});

test('without a mail server e-mails are files, each one file however often it is sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-mail-'));
  const mailer = openMailer(readConfig({ ...env, KONTOR_DATA: folder }));
  await mailer.send(letter);
  await mailer.send(letter);
  expect(mailer.destination).toBe(`${folder}/mail`);
  expect(await readdir(mailer.destination)).toEqual(['0198-7.eml']);
  const source = await readFile(`${mailer.destination}/0198-7.eml`, 'utf8');
  expect(headersOf(source)).toContain('To: =?UTF-8?');
  expect(source).toContain('vera@north.example');
  await rm(folder, { recursive: true });
});

test('a wrong setting is refused at the start, without telling its password', () => {
  const read = (change: object) => () => readConfig({ ...env, ...change });
  expect(read({ KONTOR_SMTP_URL: 'http://user:hidden@host' })).toThrow(
    /^KONTOR_SMTP_URL must be like smtp:\/\/user:password@host:587\.$/,
  );
  const without = { KONTOR_SMTP_URL: 'smtp://host', KONTOR_MAIL_FROM: '' };
  expect(read(without)).toThrow('KONTOR_MAIL_FROM is not set.');
  expect(read({ KONTOR_PUBLIC_URL: 'portal.example' })).toThrow('must be like https://');
});
