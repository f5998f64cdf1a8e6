import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './apollo/client.ts';
import { App } from './app/App.tsx';
import { browserLanguage, chosenLanguage, showIn } from './app/i18n.ts';
import { keepUpToDate } from './app/keepUpToDate.tsx';
import './app/global.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

void session.start();
await showIn(chosenLanguage() ?? browserLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
if (import.meta.env.PROD) keepUpToDate();
