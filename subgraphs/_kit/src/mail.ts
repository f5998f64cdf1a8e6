import type { Config } from './config.ts';
import { mailFolder } from './mailFolder.ts';

export interface Mail {
  /** The same however often it is sent: its Message-ID is made of it. Letters, digits and hyphens. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** What it tells of happened then. */
  date: Date;
}

/** Sends e-mails. Sending one again by mistake makes no second: servers and readers know it by its id. */
export interface Mailer {
  /** Where e-mails go, for a person to read at the start. */
  destination: string;
  /** Resolves when it was taken over for delivery; throws when it was not, which may be tried again. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server that the environment names; without one e-mails are kept in the data folder. */
export function openMailer({ mail, dataFolder, publicUrl }: Config): Mailer {
  const sender = { from: mail.from, host: new URL(publicUrl).hostname };
  const { smtpUrl } = mail;
  if (!smtpUrl) return mailFolder(`${dataFolder}/mail`, sender);
  // Only who sends loads what sending takes.
  const mailer = import('./smtpMailer.ts').then(({ smtpMailer }) => smtpMailer(smtpUrl, sender));
  return {
    destination: new URL(smtpUrl).host,
    send: async (mail) => (await mailer).send(mail),
    close: async () => (await mailer).close(),
  };
}
