import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type CartLoaders, createCartLoaders } from './modules/cart/cart.loaders.ts';
import { createOrderLoaders, type OrderLoaders } from './modules/order/order.loaders.ts';

export interface Context extends RequestContext, CartLoaders, OrderLoaders {}

export const createContext = (base: RequestContext): Context => ({
  ...base,
  ...createCartLoaders(base),
  ...createOrderLoaders(base),
});
