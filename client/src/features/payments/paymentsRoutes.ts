import type { RouteObject } from 'react-router';

/** Pages of `/payments`, each fetched when it is first opened. */
export const paymentsRoutes: RouteObject[] = [
  {
    index: true,
    async lazy() {
      const { PaymentsPage } = await import('./PaymentsPage.tsx');
      return { Component: PaymentsPage };
    },
  },
  {
    path: 'bank',
    async lazy() {
      const { BankPage } = await import('../bank/BankPage.tsx');
      return { Component: BankPage };
    },
  },
];
