import type { RouteObject } from 'react-router';

/** Pages of `/debtors`, each fetched when it is first opened. */
export const debtorsRoutes: RouteObject[] = [
  {
    index: true,
    async lazy() {
      const { DebtorsPage } = await import('./DebtorsPage.tsx');
      return { Component: DebtorsPage };
    },
  },
  {
    path: 'approvals',
    async lazy() {
      const { FinanceApprovalsPage } = await import('./FinanceApprovalsPage.tsx');
      return { Component: FinanceApprovalsPage };
    },
  },
  {
    path: 'periods',
    handle: { scope: 'ledger:write' },
    async lazy() {
      const { ClosedPeriodsPage } = await import('../ledger/ClosedPeriodsPage.tsx');
      return { Component: ClosedPeriodsPage };
    },
  },
];
