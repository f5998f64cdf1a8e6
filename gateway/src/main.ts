import { startOrExit } from '@kontor/kit/startupError.ts';
import { onStopSignal } from '@kontor/kit/stopSignals.ts';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from './demo.ts';
import { readSettings } from './settings.ts';
import { type KontorOptions, startKontor } from './startKontor.ts';

/** Serves until it is told to stop. `npm start` builds the pages meanwhile (see .tools/start.mjs). */
export function main(options: Pick<KontorOptions, 'pagesBuilt'> = {}): Promise<void> {
  return startOrExit(() => serve(options));
}

async function serve(options: KontorOptions): Promise<void> {
  const kontor = await startKontor(options);
  onStopSignal(kontor.installation.runtime.logger, () => kontor.stop());
  const { url } = kontor;
  const { config, mailer } = kontor.installation.runtime;
  const lines = [
    '',
    `  Kontor           ${url}`,
    `  Graph            ${url}/graphql`,
    `  Explorer         ${url}/explorer`,
    `  Schema           ${url}/schema.graphql`,
    `  Health, metrics  ${url}/health/ready  ${url}/metrics`,
    `  E-mails          ${config.mail.smtpUrl ? 'sent by' : 'not sent but kept in'} ${mailer.destination}`,
    '',
  ];
  if (!readSettings(process.env).production) {
    lines.push(`  Demo sign-ins, password ${DEMO_PASSWORD}`);
    for (const [email, who] of DEMO_SIGN_INS) lines.push(`    ${email.padEnd(26)}${who}`);
    lines.push('');
  }
  console.log(lines.join('\n'));
}

if (import.meta.main) await main();
