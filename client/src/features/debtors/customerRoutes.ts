import type { RouteObject } from 'react-router';

/** Pages of one customer's money, each fetched when it is first opened. */
export const customerRoutes: RouteObject[] = [
  {
    index: true,
    async lazy() {
      const { CustomerCredit } = await import('./CustomerCredit.tsx');
      return { Component: CustomerCredit };
    },
  },
  {
    path: 'papers',
    handle: { scope: 'invoices:read' },
    async lazy() {
      const { CustomerPapers } = await import('../ledger/CustomerPapers.tsx');
      return { Component: CustomerPapers };
    },
  },
  {
    path: 'statement',
    handle: { scope: 'invoices:read' },
    async lazy() {
      const { CustomerStatement } = await import('./CustomerStatement.tsx');
      return { Component: CustomerStatement };
    },
  },
  {
    path: 'history',
    async lazy() {
      const { CustomerHistory } = await import('./CustomerHistory.tsx');
      return { Component: CustomerHistory };
    },
  },
];
