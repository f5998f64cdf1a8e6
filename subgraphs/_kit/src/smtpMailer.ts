import { createTransport } from 'nodemailer';
import type { Mailer } from './mail.ts';
import { mailMessage, type Sender } from './mailMessage.ts';

/** Longer than any server that works takes to answer. */
const PATIENCE_MS = 30_000;

/**
 * Sends by an SMTP server, each e-mail over a connection of its own: what became of one is known by
 * its answer, and nothing is sent again here. Trying again is for whoever wants it sent.
 */
export function smtpMailer(url: string, sender: Sender): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return {
    destination: new URL(url).host,
    async send(mail) {
      await transport.sendMail(mailMessage(mail, sender));
    },
    close: async () => transport.close(),
  };
}
