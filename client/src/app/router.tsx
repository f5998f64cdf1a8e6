import { createBrowserRouter, type RouteObject } from 'react-router';
import { Home } from './Home.tsx';
import { NotFound } from './NotFound.tsx';
import { RouteFailure } from './RouteFailure.tsx';
import { Shell } from './Shell.tsx';
import { Splash } from './Splash.tsx';

/** A page whose code is fetched when it is first opened, by those who may open it. */
function page(path: string, scope: string, lazy: RouteObject['lazy']): RouteObject {
  return { path, lazy, handle: { scope }, errorElement: <RouteFailure /> };
}

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Shell />,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <Splash />,
    children: [
      { index: true, element: <Home /> },
      page('catalogue', 'catalog:read', async () => {
        const { CataloguePage } = await import('../features/catalogue/CataloguePage.tsx');
        return { Component: CataloguePage };
      }),
      page('products/:sku', 'catalog:read', async () => {
        const { ProductPage } = await import('../features/product/ProductPage.tsx');
        return { Component: ProductPage };
      }),
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
      page('finance', 'invoices:read', async () => {
        const { FinancePage } = await import('../features/finance/FinancePage.tsx');
        return { Component: FinancePage };
      }),
      page('warehouse', 'shipments:write', async () => {
        const { WarehousePage } = await import('../features/warehouse/WarehousePage.tsx');
        return { Component: WarehousePage };
      }),
      page('payments', 'payments:write', async () => {
        const { PaymentsPage } = await import('../features/payments/PaymentsPage.tsx');
        return { Component: PaymentsPage };
      }),
      page('api-keys', 'apikeys:manage', async () => {
        const { ApiKeysPage } = await import('../features/apiKeys/ApiKeysPage.tsx');
        return { Component: ApiKeysPage };
      }),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
