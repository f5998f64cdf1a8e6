import { seedDemo } from './demo.ts';
import { openInstallation } from './installation.ts';
import { readSettings } from './settings.ts';

/** What `npm run seed` runs: loads the demo company, or what of it is missing, and ends. */
async function seed(): Promise<void> {
  const installation = await openInstallation({ LOG_LEVEL: 'warn', ...process.env });
  try {
    await seedDemo(installation.runtime);
    console.log('The demo company is loaded.');
  } finally {
    await installation.stop();
  }
}

if (readSettings(process.env).production) {
  console.error('The demo company is not loaded in production: everybody knows its passwords.');
  process.exitCode = 1;
} else {
  await seed();
}
