import type { Page, Response } from 'playwright-core';

/** Writes down what no page may do: errors in the console, requests that fail, answers with errors. */
export function watchFaults(page: Page, faults: string[]): void {
  const add = (what: string) => faults.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', (error) => add(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') add(message.text());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page gives up requests itself when it goes elsewhere.
    if (reason !== 'net::ERR_ABORTED') add(`${request.url()} ${reason}`);
  });
  page.on('response', async (response) => {
    if (response.status() >= 400) add(`${response.url()} answered ${response.status()}`);
    const errors = await errorsOf(response);
    if (errors) add(JSON.stringify(errors));
  });
}

async function errorsOf(response: Response): Promise<unknown> {
  if (new URL(response.url()).pathname !== '/graphql') return undefined;
  try {
    return (await response.json()).errors;
  } catch {
    // The page was closed or left before the answer was read.
    return undefined;
  }
}
