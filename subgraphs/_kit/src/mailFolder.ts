import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from './mail.ts';
import { mailMessage, type Sender } from './mailMessage.ts';

/**
 * Keeps e-mails as files that mail programs open (`.eml`), where there is no server to send them.
 * The same e-mail is the same file.
 */
export function mailFolder(folder: string, sender: Sender): Mailer {
  return {
    destination: folder,
    async send(mail) {
      const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
      const content = await new MailComposer(mailMessage(mail, sender)).compile().build();
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${mail.id}.eml`);
      // Written beside and renamed, so that a crash never leaves half a letter.
      await writeFile(`${path}.part`, content, { flush: true });
      await rename(`${path}.part`, path);
    },
    close: async () => undefined,
  };
}
