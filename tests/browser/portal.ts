import type { Browser } from 'playwright-core';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { launchBrowser } from './browser.ts';
import { openVisit, type Visit, type VisitOptions } from './visit.ts';

/** All of Kontor and a browser in front of it. */
export interface Portal {
  kontor: TestKontor;
  /** A visitor with a browser profile of its own, at the sign-in page. */
  open(options?: VisitOptions): Promise<Visit>;
  visits: Visit[];
  /** What went wrong on any page since this was asked last. */
  takeFaults(): string[];
  stop(): Promise<void>;
}

export async function startPortal(
  env: Record<string, string> = {},
  switches: readonly string[] = [],
): Promise<Portal> {
  const [kontor, browser] = await startBoth(env, switches);
  const visits: Visit[] = [];
  const faults: string[] = [];
  return {
    kontor,
    visits,
    async open(options) {
      const visit = await openVisit(browser, faults, { url: kontor.url, ...options });
      visits.push(visit);
      return visit;
    },
    takeFaults: () => faults.splice(0),
    async stop() {
      await browser.close();
      await kontor.stop();
    },
  };
}

/** No Kontor is left running where there is no browser. */
async function startBoth(
  env: Record<string, string>,
  switches: readonly string[],
): Promise<[TestKontor, Browser]> {
  const browser = await launchBrowser(switches);
  try {
    return [await startTestKontor(env), browser];
  } catch (error) {
    await browser.close();
    throw error;
  }
}
