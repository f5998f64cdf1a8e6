import { useEffect, useRef } from 'react';

interface Shortcuts {
  /** `/` */
  onSearch(): void;
  /** `?` */
  onHelp(): void;
  /** G, then a letter: its physical key, such as `C`. */
  onGo(key: string): void;
}

const SEQUENCE_MS = 1200;

/** Keys that work on every page. Letters are taken by their place, so a Russian layout needs no switch. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;

  useEffect(() => {
    let goSince = Number.NEGATIVE_INFINITY;

    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const { onSearch, onHelp, onGo } = current.current;
      const isSlash = event.code === 'Slash' || event.code === 'NumpadDivide';
      if (event.key === '?' || (isSlash && event.shiftKey)) onHelp();
      else if (event.key === '/' || isSlash) onSearch();
      else if (performance.now() - goSince < SEQUENCE_MS && event.code.startsWith('Key')) {
        goSince = Number.NEGATIVE_INFINITY;
        onGo(event.code.slice(3));
      } else if (event.code === 'KeyG') {
        goSince = performance.now();
        return;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    }

    // Before the page's own parts: the letter after G is not meant for the row that has the focus.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
