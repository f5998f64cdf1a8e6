/** What makes two lines of a cart one: the product, and the project that it is for (null = none). */
export interface LineSubject {
  productId: string;
  projectId?: string | null | undefined;
}

export const lineKey = ({ productId, projectId }: LineSubject): string =>
  projectId ? `${productId} ${projectId.toLowerCase()}` : productId;
