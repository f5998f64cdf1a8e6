import type { Page } from 'playwright-core';

/** When a page's heading first showed a status. */
export interface SeenStatus {
  text: string;
  at: number;
}

/** Runs in the page from its beginning; what it has seen is lost when the page is loaded again. */
export function recordStatuses(): void {
  const seen: SeenStatus[] = [];
  Object.assign(window, { seenStatuses: seen });
  const look = () => {
    const text = document.querySelector('main header [data-tone]')?.textContent;
    if (text && text !== seen.at(-1)?.text) seen.push({ text, at: Date.now() });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

export const seenStatuses = (page: Page): Promise<SeenStatus[]> =>
  page.evaluate(() => (window as unknown as { seenStatuses: SeenStatus[] }).seenStatuses);
