import { startTestServer } from '@kontor/kit/testing/database.ts';

/** One throw-away PostgreSQL server for the whole run; each test file has databases of its own on it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env.KONTOR_TEST_DATABASE_URL = server.url;
  return () => server.stop();
}
