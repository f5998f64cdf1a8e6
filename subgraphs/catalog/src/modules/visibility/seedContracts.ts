import { demo } from '@kontor/kit/demo.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { loadCategoryTree } from '../category/category.queries.ts';
import { addContract } from './contract.queries.ts';
import { writeRules } from './visibility.writes.ts';

/** Under its second contract North buys cables and wires only. */
export async function seedContracts({ em }: RequestContext): Promise<void> {
  const { north12, north15 } = demo.contracts;
  const ofNorth = { organizationId: demo.organizations.north };
  await addContract(em, { id: north12, ...ofNorth, isAssortmentLimited: false });
  await addContract(em, { id: north15, ...ofNorth, isAssortmentLimited: true });
  const name = 'Кабель и провод';
  const [category] = (await loadCategoryTree(em)).followPath([{ ru: name, en: name }]);
  if (!category) throw new Error(`The demo has no category ${name}.`);
  const audience = { contractId: north15, organizationId: null, segment: null };
  const subject = { categoryId: category.id, brandId: null, productId: null };
  await writeRules(em, [{ ...audience, ...subject, effect: 'SHOWN' }]);
}
