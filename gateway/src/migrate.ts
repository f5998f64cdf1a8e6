import { openInstallation } from './installation.ts';

/** What `npm run migrate` runs: brings every schema up to date, and ends. */
const installation = await openInstallation({ LOG_LEVEL: 'warn', ...process.env });
await installation.stop();
console.log('All schemas are up to date.');
