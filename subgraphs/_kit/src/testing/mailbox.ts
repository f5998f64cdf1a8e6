import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** The addresses that the server was given, whatever the headers say. */
  recipients: string[];
  /** As it was sent: headers, an empty line, the parts. */
  source: string;
}

/** An SMTP server on this machine that keeps what it is sent. */
export interface Mailbox {
  url: string;
  received: ReceivedMail[];
  /** What to answer the next ones with instead of taking them; null takes them. */
  refusal: { code: number; text: string } | null;
  stop(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, callback) {
      const source = await text(stream);
      const { refusal } = mailbox;
      if (refusal) {
        callback(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
        return;
      }
      received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), source });
      callback();
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const mailbox: Mailbox = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusal: null,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailbox;
}
