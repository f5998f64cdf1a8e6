import { type FieldPolicy, InMemoryCache } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../gql/possibleTypes.json';

/**
 * Read in the language of the page, one at a time: the cache is asked anew when it changes. Beside it
 * an editor reads both, where its document names the language.
 */
const translated: FieldPolicy = {
  keyArgs(_args, { field, fieldName }) {
    const locale = field?.arguments?.find(({ name }) => name.value === 'locale')?.value;
    return locale?.kind === 'EnumValue' ? `${fieldName}:${locale.value}` : fieldName;
  },
};

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
          debtors: relayStylePagination(['filter', 'sort']),
          creditChanges: relayStylePagination(['filter']),
          adjustments: relayStylePagination(['filter']),
          bankEntries: relayStylePagination(['filter']),
          organizations: relayStylePagination(['filter']),
          contracts: relayStylePagination(['filter']),
          accountApplications: relayStylePagination(),
          novelties: relayStylePagination(),
          notifications: relayStylePagination(['isUnread']),
          changesets: relayStylePagination(),
          duplicates: relayStylePagination(),
          equipmentModels: relayStylePagination(['search']),
          articles: relayStylePagination(['kind', 'productId']),
          materials: relayStylePagination(['search', 'filter']),
          fruitlessSearches: relayStylePagination(),
          visibilityRules: relayStylePagination(['audience']),
          priceLists: relayStylePagination(),
          pricePublications: relayStylePagination(['filter']),
          promotions: relayStylePagination(['filter']),
          changeRequests: relayStylePagination(['filter']),
          priceDiscrepancies: relayStylePagination(['filter']),
        },
      },
      PriceList: { fields: { prices: relayStylePagination(['search', 'date']) } },
      PricePublication: { fields: { changes: relayStylePagination(['show']) } },
      Viewer: { keyFields: [] },
      NotificationPreferences: { keyFields: [] },
      Product: { fields: { name: translated, description: translated } },
      Category: { fields: { name: translated } },
      Attribute: { keyFields: ['code'], fields: { name: translated } },
      // Unique in its attribute only.
      AttributeOption: { keyFields: false, fields: { label: translated } },
      ProductAttribute: { fields: { text: translated } },
      ProductRelation: { fields: { note: translated } },
      ProductImage: { fields: { title: translated } },
      ProductFile: { fields: { title: translated } },
      Notification: { fields: { title: translated, text: translated } },
      CartLine: { fields: { name: translated } },
      Article: { fields: { title: translated, summary: translated, body: translated } },
      Material: { fields: { title: translated, note: translated } },
      Banner: { fields: { title: translated, text: translated } },
      ContentFile: { fields: { title: translated } },
      MenuOrder: { keyFields: ['segment'] },
      Unit: { keyFields: ['code'], fields: { symbol: translated } },
      // Counted for one search; the same brand has another count in the next.
      FacetValue: { keyFields: false, fields: { label: translated } },
      Facet: { fields: { name: translated } },
      Availability: { merge: true },
      Price: { merge: true },
      Credit: { merge: true },
      Organization: { fields: { creditHistory: relayStylePagination() } },
      Statement: { merge: true, fields: { lines: relayStylePagination() } },
    },
  });
