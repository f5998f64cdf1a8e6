/** The addresses under which search engines are to know the pages. */

export const productPath = ({ sku, slug }: { sku: string; slug: string }): string =>
  withSlug(`/products/${encodeURIComponent(sku)}`, slug);

export const categoryPath = ({ id, slug }: { id: string; slug: string }): string =>
  withSlug(`/categories/${id}`, slug);

export const articlePath = ({ slug }: { slug: string }): string => `/articles/${slug}`;

const withSlug = (path: string, slug: string): string => (slug === '' ? path : `${path}/${slug}`);
