import type { RouteObject } from 'react-router';

/** Pages of `/finance`, each fetched when it is first opened. */
export const financeRoutes: RouteObject[] = [
  {
    index: true,
    async lazy() {
      const { FinancePage } = await import('./FinancePage.tsx');
      return { Component: FinancePage };
    },
  },
  {
    path: 'statement',
    handle: { scope: 'credit:read' },
    async lazy() {
      const { StatementPage } = await import('./StatementPage.tsx');
      return { Component: StatementPage };
    },
  },
  {
    path: 'credit',
    handle: { scope: 'credit:read' },
    async lazy() {
      const { CreditHistoryPage } = await import('./CreditHistoryPage.tsx');
      return { Component: CreditHistoryPage };
    },
  },
];
