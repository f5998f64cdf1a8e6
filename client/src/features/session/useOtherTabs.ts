import { useEffect } from 'react';
import { session } from '../../apollo/client.ts';
import { onOtherTab } from '../../apollo/otherTabs.ts';
import { comparison } from '../compare/comparison.ts';

/** What another tab does to the shared sign-in is done here too. */
export function useOtherTabs(): void {
  useEffect(
    () =>
      onOtherTab((announcement) => {
        if (announcement === 'signedOut') {
          session.end();
          comparison.clear();
        }
        // Begins anew: what this tab shows belongs to the organization or contract that was left.
        else location.assign('/');
      }),
    [],
  );
}
