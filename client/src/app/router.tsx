import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { contentRoutes } from '../features/content/contentRoutes.ts';
import { customerRoutes } from '../features/debtors/customerRoutes.ts';
import { debtorsRoutes } from '../features/debtors/debtorsRoutes.ts';
import { financeRoutes } from '../features/finance/financeRoutes.ts';
import { paymentsRoutes } from '../features/payments/paymentsRoutes.ts';
import { pricesRoutes } from '../features/prices/pricesRoutes.ts';
import { AfterSignIn } from '../features/session/AfterSignIn.tsx';
import { Entrance, type GuestAccess } from './Entrance.tsx';
import { NotFound } from './NotFound.tsx';
import { RouteFailure } from './RouteFailure.tsx';
import { Splash } from './Splash.tsx';

/** A page whose code is fetched when it is first opened, by those who may open it. */
function page(path: string, scope: string, lazy: RouteObject['lazy']): RouteObject {
  return { path, lazy, handle: { scope }, errorElement: <RouteFailure /> };
}

/** One of everybody's own, whatever they may do. */
function own(path: string, lazy: RouteObject['lazy']): RouteObject {
  return { path, lazy, errorElement: <RouteFailure /> };
}

const showcaseOnly = { guests: 'showcase' satisfies GuestAccess };

/** The same, for those too who have not signed in, where the showcase is open. */
function showcase(path: string, lazy: RouteObject['lazy']): RouteObject {
  const handle = { scope: 'catalog:read', ...showcaseOnly };
  return { path, lazy, handle, errorElement: <RouteFailure /> };
}

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Entrance />,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <Splash />,
    children: [
      {
        index: true,
        handle: showcaseOnly,
        errorElement: <RouteFailure />,
        async lazy() {
          const { Home } = await import('./Home.tsx');
          return { Component: Home };
        },
      },
      { path: 'sign-in', element: <AfterSignIn /> },
      showcase('catalogue', async () => {
        const { CataloguePage } = await import('../features/catalogue/CataloguePage.tsx');
        return { Component: CataloguePage };
      }),
      showcase('start', async () => {
        const { StartPage } = await import('../features/start/StartPage.tsx');
        return { Component: StartPage };
      }),
      showcase('articles', async () => {
        const { ArticlesPage } = await import('../features/articles/ArticlesPage.tsx');
        return { Component: ArticlesPage };
      }),
      showcase('articles/:slug', async () => {
        const { ArticlePage } = await import('../features/articles/ArticlePage.tsx');
        return { Component: ArticlePage };
      }),
      showcase('materials', async () => {
        const { MaterialsPage } = await import('../features/materials/MaterialsPage.tsx');
        return { Component: MaterialsPage };
      }),
      showcase('categories/:id/:slug?', async () => {
        const { CategoryRedirect } = await import('../features/catalogue/CategoryRedirect.tsx');
        return { Component: CategoryRedirect };
      }),
      showcase('products/:sku/:slug?', async () => {
        const { ProductPage } = await import('../features/product/ProductPage.tsx');
        return { Component: ProductPage };
      }),
      showcase('compare', async () => {
        const { ComparePage } = await import('../features/compare/ComparePage.tsx');
        return { Component: ComparePage };
      }),
      page('novelties', 'catalog:read', async () => {
        const { NoveltiesPage } = await import('../features/novelties/NoveltiesPage.tsx');
        return { Component: NoveltiesPage };
      }),
      page('favourites/:listId?', 'catalog:read', async () => {
        const { FavouritesPage } = await import('../features/favourites/FavouritesPage.tsx');
        return { Component: FavouritesPage };
      }),
      page('equipment', 'catalog:read', async () => {
        const { EquipmentPage } = await import('../features/equipment/EquipmentPage.tsx');
        return { Component: EquipmentPage };
      }),
      {
        path: 'apply',
        handle: { guests: 'always' satisfies GuestAccess },
        errorElement: <RouteFailure />,
        async lazy() {
          const { ApplicationPage } = await import('../features/guest/ApplicationPage.tsx');
          return { Component: ApplicationPage };
        },
      },
      page('quick-order', 'cart:write', async () => {
        const { QuickOrderPage } = await import('../features/quickOrder/QuickOrderPage.tsx');
        return { Component: QuickOrderPage };
      }),
      page('cart/:cartId?', 'cart:write', async () => {
        const { CartPage } = await import('../features/cart/CartPage.tsx');
        return { Component: CartPage };
      }),
      page('orders', 'orders:read', async () => {
        const { OrdersPage } = await import('../features/orders/OrdersPage.tsx');
        return { Component: OrdersPage };
      }),
      page('orders/:number', 'orders:read', async () => {
        const { OrderPage } = await import('../features/orders/OrderPage.tsx');
        return { Component: OrderPage };
      }),
      {
        path: 'finance',
        handle: { scope: 'invoices:read' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { FinanceFrame } = await import('../features/finance/FinanceFrame.tsx');
          return { Component: FinanceFrame };
        },
        children: [{ errorElement: <RouteFailure />, children: financeRoutes }],
      },
      page('warehouse', 'shipments:write', async () => {
        const { WarehousePage } = await import('../features/warehouse/WarehousePage.tsx');
        return { Component: WarehousePage };
      }),
      {
        path: 'payments',
        handle: { scope: 'payments:write' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { PaymentsFrame } = await import('../features/payments/PaymentsFrame.tsx');
          return { Component: PaymentsFrame };
        },
        children: [{ errorElement: <RouteFailure />, children: paymentsRoutes }],
      },
      page('people', 'members:read', async () => {
        const { PeoplePage } = await import('../features/people/PeoplePage.tsx');
        return { Component: PeoplePage };
      }),
      {
        path: 'debtors',
        handle: { scope: 'credit:read' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { DebtorsFrame } = await import('../features/debtors/DebtorsFrame.tsx');
          return { Component: DebtorsFrame };
        },
        children: [{ errorElement: <RouteFailure />, children: debtorsRoutes }],
      },
      {
        path: 'debtors/:organizationId',
        handle: { scope: 'credit:read' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { CustomerFrame } = await import('../features/debtors/CustomerFrame.tsx');
          return { Component: CustomerFrame };
        },
        children: [{ errorElement: <RouteFailure />, children: customerRoutes }],
      },
      page('applications', 'organizations:read', async () => {
        const { ApplicationsPage } = await import('../features/applications/ApplicationsPage.tsx');
        return { Component: ApplicationsPage };
      }),
      page('contracts', 'contracts:write', async () => {
        const { ContractsPage } = await import('../features/contracts/ContractsPage.tsx');
        return { Component: ContractsPage };
      }),
      page('api-keys', 'apikeys:manage', async () => {
        const { ApiKeysPage } = await import('../features/apiKeys/ApiKeysPage.tsx');
        return { Component: ApiKeysPage };
      }),
      own('notifications', async () => {
        const { NotificationsPage } = await import(
          '../features/notifications/NotificationsPage.tsx'
        );
        return { Component: NotificationsPage };
      }),
      own('account/notifications', async () => {
        const { PreferencesPage } = await import('../features/notifications/PreferencesPage.tsx');
        return { Component: PreferencesPage };
      }),
      {
        path: 'content',
        handle: { scope: 'catalog:write' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { ContentFrame } = await import('../features/content/ContentFrame.tsx');
          return { Component: ContentFrame };
        },
        children: [
          { index: true, element: <Navigate to="/content/products" replace /> },
          { errorElement: <RouteFailure />, children: contentRoutes },
        ],
      },
      {
        path: 'prices',
        handle: { scope: 'pricelists:read' },
        errorElement: <RouteFailure />,
        async lazy() {
          const { PricesFrame } = await import('../features/prices/PricesFrame.tsx');
          return { Component: PricesFrame };
        },
        children: [
          { index: true, element: <Navigate to="/prices/lists" replace /> },
          { errorElement: <RouteFailure />, children: pricesRoutes },
        ],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
