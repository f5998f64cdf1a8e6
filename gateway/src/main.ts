import { onStopSignal } from '@kontor/kit/stopSignals.ts';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from './demo.ts';
import { readSettings } from './settings.ts';
import { startKontor } from './startKontor.ts';
import { StartupError } from './startupError.ts';

/** What `npm start` runs. */
async function main(): Promise<void> {
  const kontor = await startKontor();
  onStopSignal(kontor.installation.runtime.logger, () => kontor.stop());
  const { url } = kontor;
  const lines = [
    '',
    `  Kontor           ${url}`,
    `  Graph            ${url}/graphql`,
    `  Explorer         ${url}/explorer`,
    `  Schema           ${url}/schema.graphql`,
    `  Health, metrics  ${url}/health/ready  ${url}/metrics`,
    '',
  ];
  if (!readSettings(process.env).production) {
    lines.push(`  Demo sign-ins, password ${DEMO_PASSWORD}`);
    for (const [email, who] of DEMO_SIGN_INS) lines.push(`    ${email.padEnd(26)}${who}`);
    lines.push('');
  }
  console.log(lines.join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StartupError ? `\n  ${error.message}\n` : error);
  process.exit(1);
}
