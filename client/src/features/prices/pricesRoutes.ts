import type { RouteObject } from 'react-router';

/** Pages of `/prices`, each fetched when it is first opened. */
export const pricesRoutes: RouteObject[] = [
  {
    path: 'lists',
    async lazy() {
      const { PriceListsPage } = await import('./lists/PriceListsPage.tsx');
      return { Component: PriceListsPage };
    },
  },
  {
    path: 'lists/:id',
    async lazy() {
      const { PriceListPage } = await import('./lists/PriceListPage.tsx');
      return { Component: PriceListPage };
    },
  },
  {
    path: 'lists/:id/upload',
    async lazy() {
      const { UploadPage } = await import('./upload/UploadPage.tsx');
      return { Component: UploadPage };
    },
  },
  {
    path: 'publications',
    async lazy() {
      const { PublicationsPage } = await import('./publications/PublicationsPage.tsx');
      return { Component: PublicationsPage };
    },
  },
  {
    path: 'publications/:id',
    async lazy() {
      const { PublicationPage } = await import('./publications/PublicationPage.tsx');
      return { Component: PublicationPage };
    },
  },
  {
    path: 'discounts',
    async lazy() {
      const { DiscountsPage } = await import('./matrix/DiscountsPage.tsx');
      return { Component: DiscountsPage };
    },
  },
  {
    path: 'promotions',
    async lazy() {
      const { PromotionsPage } = await import('./promotions/PromotionsPage.tsx');
      return { Component: PromotionsPage };
    },
  },
  {
    path: 'projects',
    async lazy() {
      const { ProjectsPage } = await import('../projects/ProjectsPage.tsx');
      return { Component: ProjectsPage };
    },
  },
  {
    path: 'approvals',
    async lazy() {
      const { ApprovalsPage } = await import('./approvals/ApprovalsPage.tsx');
      return { Component: ApprovalsPage };
    },
  },
  {
    path: 'discrepancies',
    async lazy() {
      const { DiscrepanciesPage } = await import('./discrepancies/DiscrepanciesPage.tsx');
      return { Component: DiscrepanciesPage };
    },
  },
];
