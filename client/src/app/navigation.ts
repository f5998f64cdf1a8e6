import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  type Icon,
  IconBackhoe,
  IconBuildingWarehouse,
  IconCoins,
  IconContract,
  IconEdit,
  IconFileInvoice,
  IconFiles,
  IconHome,
  IconKey,
  IconListNumbers,
  IconPackages,
  IconReportMoney,
  IconShoppingCart,
  IconSparkles,
  IconStar,
  IconTags,
  IconTruckDelivery,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import type { Viewer } from '../features/session/viewer.ts';

export interface Place {
  path: string;
  label: MessageDescriptor;
  icon: Icon;
  /** The physical key after G, the same in every keyboard layout. */
  key: string;
  isFor(viewer: Viewer): boolean;
}

const can = (scope: string) => (viewer: Viewer) => viewer.scopes.includes(scope);
const isCustomer = ({ organization }: Viewer) => organization.kind === 'CUSTOMER';

const places: Place[] = [
  {
    path: '/start',
    label: msg({ message: 'Start', context: 'first page' }),
    icon: IconHome,
    key: 'H',
    isFor: (viewer) => isCustomer(viewer) && can('catalog:read')(viewer),
  },
  {
    path: '/catalogue',
    label: msg`Catalogue`,
    icon: IconPackages,
    key: 'C',
    isFor: can('catalog:read'),
  },
  {
    path: '/novelties',
    label: msg`Novelties`,
    icon: IconSparkles,
    key: 'N',
    isFor: (viewer) => isCustomer(viewer) && can('catalog:read')(viewer),
  },
  {
    path: '/favourites',
    label: msg`Favourites`,
    icon: IconStar,
    key: 'V',
    isFor: (viewer) => isCustomer(viewer) && can('catalog:read')(viewer),
  },
  {
    path: '/equipment',
    label: msg`My machines`,
    icon: IconBackhoe,
    key: 'M',
    isFor: (viewer) => isCustomer(viewer) && can('catalog:read')(viewer),
  },
  {
    path: '/materials',
    label: msg`Materials`,
    icon: IconFiles,
    key: 'L',
    isFor: can('catalog:read'),
  },
  {
    path: '/content',
    label: msg({ message: 'Content', context: 'place of the content manager' }),
    icon: IconEdit,
    key: 'E',
    isFor: can('catalog:write'),
  },
  {
    path: '/prices',
    label: msg`Prices`,
    icon: IconTags,
    key: 'R',
    isFor: can('pricelists:read'),
  },
  {
    path: '/quick-order',
    label: msg`Quick order`,
    icon: IconListNumbers,
    key: 'Q',
    isFor: can('cart:write'),
  },
  { path: '/cart', label: msg`Cart`, icon: IconShoppingCart, key: 'K', isFor: can('cart:write') },
  {
    path: '/orders',
    label: msg`Orders`,
    icon: IconTruckDelivery,
    key: 'O',
    isFor: can('orders:read'),
  },
  {
    path: '/finance',
    label: msg`Finance`,
    icon: IconFileInvoice,
    key: 'F',
    isFor: (viewer) => isCustomer(viewer) && can('invoices:read')(viewer),
  },
  {
    path: '/warehouse',
    label: msg`Warehouse`,
    icon: IconBuildingWarehouse,
    key: 'W',
    isFor: can('shipments:write'),
  },
  {
    path: '/payments',
    label: msg`Payments`,
    icon: IconCoins,
    key: 'P',
    isFor: can('payments:write'),
  },
  {
    path: '/debtors',
    label: msg`Debtors`,
    icon: IconReportMoney,
    key: 'B',
    isFor: (viewer) => !isCustomer(viewer) && can('credit:read')(viewer),
  },
  {
    path: '/applications',
    label: msg`Applications`,
    icon: IconUserPlus,
    key: 'U',
    isFor: (viewer) => !isCustomer(viewer) && can('organizations:read')(viewer),
  },
  {
    path: '/contracts',
    label: msg`Contracts`,
    icon: IconContract,
    key: 'D',
    isFor: (viewer) => !isCustomer(viewer) && can('contracts:write')(viewer),
  },
  {
    path: '/people',
    label: msg`People`,
    icon: IconUsers,
    key: 'T',
    isFor: (viewer) => isCustomer(viewer) && can('members:read')(viewer),
  },
  {
    path: '/api-keys',
    label: msg`API keys`,
    icon: IconKey,
    key: 'A',
    isFor: can('apikeys:manage'),
  },
];

export const placesFor = (viewer: Viewer): Place[] => places.filter(({ isFor }) => isFor(viewer));

/** Where each role begins its day. */
export function homeFor(viewer: Viewer): string {
  const { roles } = viewer;
  if (roles.includes('WAREHOUSE')) return '/warehouse';
  if (roles.includes('FINANCE')) return '/payments';
  if (roles.includes('ACCOUNTANT') && !viewer.scopes.includes('cart:write')) return '/finance';
  if (roles.includes('CONTENT')) return '/content/products';
  if (isCustomer(viewer)) return '/catalogue';
  return placesFor(viewer).some(({ path }) => path === '/orders') ? '/orders' : '/catalogue';
}
