import type { RouteObject } from 'react-router';

/** Pages of `/content`, each fetched when it is first opened. */
export const contentRoutes: RouteObject[] = [
  {
    path: 'products',
    async lazy() {
      const { ContentProductsPage } = await import('./products/ContentProductsPage.tsx');
      return { Component: ContentProductsPage };
    },
  },
  {
    path: 'products/new',
    async lazy() {
      const { NewProductPage } = await import('./editor/NewProductPage.tsx');
      return { Component: NewProductPage };
    },
  },
  {
    path: 'products/:id',
    async lazy() {
      const { ProductEditorPage } = await import('./editor/ProductEditorPage.tsx');
      return { Component: ProductEditorPage };
    },
  },
  {
    path: 'changes/import',
    async lazy() {
      const { ImportPage } = await import('./imports/ImportPage.tsx');
      return { Component: ImportPage };
    },
  },
  {
    path: 'changes',
    async lazy() {
      const { ChangesPage } = await import('./changes/ChangesPage.tsx');
      return { Component: ChangesPage };
    },
  },
  {
    path: 'changes/:id',
    async lazy() {
      const { ChangesetPage } = await import('./changes/ChangesetPage.tsx');
      return { Component: ChangesetPage };
    },
  },
  {
    path: 'duplicates',
    async lazy() {
      const { DuplicatesPage } = await import('./duplicates/DuplicatesPage.tsx');
      return { Component: DuplicatesPage };
    },
  },
  {
    path: 'equipment',
    async lazy() {
      const { ContentEquipmentPage } = await import('./equipment/ContentEquipmentPage.tsx');
      return { Component: ContentEquipmentPage };
    },
  },
  {
    path: 'completeness',
    async lazy() {
      const { CompletenessPage } = await import('./completeness/CompletenessPage.tsx');
      return { Component: CompletenessPage };
    },
  },
  {
    path: 'categories',
    async lazy() {
      const { CategoriesPage } = await import('./categories/CategoriesPage.tsx');
      return { Component: CategoriesPage };
    },
  },
  {
    path: 'attributes',
    async lazy() {
      const { AttributesPage } = await import('./attributes/AttributesPage.tsx');
      return { Component: AttributesPage };
    },
  },
  {
    path: 'visibility',
    async lazy() {
      const { VisibilityPage } = await import('./visibility/VisibilityPage.tsx');
      return { Component: VisibilityPage };
    },
  },
  {
    path: 'search',
    async lazy() {
      const { SearchTuningPage } = await import('./search/SearchTuningPage.tsx');
      return { Component: SearchTuningPage };
    },
  },
  {
    path: 'articles',
    async lazy() {
      const { ContentArticlesPage } = await import('./articles/ContentArticlesPage.tsx');
      return { Component: ContentArticlesPage };
    },
  },
  {
    path: 'materials',
    async lazy() {
      const { ContentMaterialsPage } = await import('./materials/ContentMaterialsPage.tsx');
      return { Component: ContentMaterialsPage };
    },
  },
  {
    path: 'banners',
    async lazy() {
      const { BannersPage } = await import('./banners/BannersPage.tsx');
      return { Component: BannersPage };
    },
  },
];
