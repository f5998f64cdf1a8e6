/**
 * Ids that the demo company's parts agree on: each subgraph seeds its own share and refers to the
 * others by these.
 */
export const demo = {
  organizations: {
    seller: '01970000-0000-7000-8000-000000000001',
    north: '01970000-0000-7000-8000-000000000002',
    south: '01970000-0000-7000-8000-000000000003',
  },
  addresses: {
    north: '01970000-0000-7000-8000-000000000012',
    south: '01970000-0000-7000-8000-000000000013',
  },
  warehouses: {
    moscow: '01970000-0000-7000-8000-000000000021',
    petersburg: '01970000-0000-7000-8000-000000000022',
  },
  currency: 'RUB',
} as const;
