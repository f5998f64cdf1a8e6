import { seedDemo } from './demo.ts';
import { openInstallation } from './installation.ts';

/** What `npm run seed` runs: loads the demo company, or what of it is missing, and ends. */
const installation = await openInstallation({ LOG_LEVEL: 'warn', ...process.env });
try {
  await seedDemo(installation.runtime);
  console.log('The demo company is loaded.');
} finally {
  await installation.stop();
}
