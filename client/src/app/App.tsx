import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router/dom';
import { client, session } from '../apollo/client.ts';
import { router } from './router.tsx';
import { Splash } from './Splash.tsx';
import { theme } from './theme.ts';
import { Unreachable } from './Unreachable.tsx';

export function App() {
  return (
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <Notifications position="bottom-right" limit={4} autoClose={5000} />
          <CurrentScreen />
        </MantineProvider>
      </I18nProvider>
    </ApolloProvider>
  );
}

function CurrentScreen() {
  const state = useSyncExternalStore(session.subscribe, session.state);
  switch (state) {
    case 'starting':
      return <Splash />;
    case 'unreachable':
      return <Unreachable onRetry={() => void session.start()} />;
    case 'signedOut':
    case 'signedIn':
      return <RouterProvider router={router} />;
  }
}
