import type { Asker } from './graph.ts';

const SAVE = `mutation ($input: SaveProductInput!) { done: saveProduct(input: $input) {
  __typename ... on ProductSaved { product { id } } ... on Problem { message } } }`;
const FOLLOW = `mutation ($productId: ID!) { done: followProduct(input: { productId: $productId }) {
  __typename } }`;
const NO_QUIET_HOURS = `mutation { done: setNotificationPreferences(input: { hasNoQuietHours: true }) {
  __typename } }`;

/** The content manager announces a product. */
export async function announceProduct(manager: Asker, sku: string): Promise<string> {
  const input = { sku, nameRu: 'Новый кабель', nameEn: 'New cable', status: 'ANNOUNCED' };
  const { done } = await manager.ask(SAVE, { input: { ...input, availableFrom: '2027-04-01' } });
  if (done.__typename !== 'ProductSaved') throw new Error(JSON.stringify(done));
  return done.product.id;
}

export async function publishProduct(manager: Asker, id: string): Promise<void> {
  const { done } = await manager.ask(SAVE, { input: { id, status: 'PUBLISHED' } });
  if (done.__typename !== 'ProductSaved') throw new Error(JSON.stringify(done));
}

/** Somebody waits for it, whom e-mails reach at any hour. */
export async function followProduct(person: Asker, productId: string): Promise<void> {
  await person.ask(NO_QUIET_HOURS);
  const { done } = await person.ask(FOLLOW, { productId });
  if (done.__typename !== 'ProductFollowed') throw new Error(JSON.stringify(done));
}
