import { type FieldPolicy, InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../gql/possibleTypes.json';

/** Read in one language at a time: the cache is asked anew when the language changes. */
const translated: FieldPolicy = { keyArgs: false };

export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          products: relayStylePagination(['search', 'filter', 'sort']),
          orders: relayStylePagination(['filter']),
          invoices: relayStylePagination(['filter']),
          payments: relayStylePagination(['filter']),
          documents: relayStylePagination(['filter']),
          organizations: relayStylePagination(['filter']),
        },
      },
      Viewer: { keyFields: [] },
      Product: { fields: { name: translated, description: translated } },
      Category: { fields: { name: translated } },
      CartLine: { fields: { name: translated } },
      Unit: { keyFields: ['code'], fields: { symbol: translated } },
      // Counted for one search; the same brand has another count in the next.
      FacetValue: { keyFields: false, fields: { label: translated } },
      Facet: { fields: { name: translated } },
      Availability: { merge: true },
      Price: { merge: true },
      Credit: { merge: true },
    },
  });
