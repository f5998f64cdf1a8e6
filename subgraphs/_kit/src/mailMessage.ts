import type Mailer from 'nodemailer/lib/mailer/index.js';
import type { Mail } from './mail.ts';

/** Who e-mails are from, and the name of the portal's host. */
export interface Sender {
  from: string;
  host: string;
}

/**
 * An e-mail as nodemailer wants it. Addresses go as objects, which it doesn't read lists of
 * addresses out of; control characters, which could begin a header, become spaces.
 */
export function mailMessage({ id, to, subject, text, html, date }: Mail, sender: Sender) {
  return {
    from: sender.from,
    to: { name: oneLine(to.name), address: oneLine(to.address) },
    subject: oneLine(subject),
    ...{ text, html, date },
    messageId: `<${id}@${sender.host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  } satisfies Mailer.Options;
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
