import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { insertSynonyms, synonymSets } from './synonyms.queries.ts';

/** What the demo's customers call its goods; nothing where the seller has synonyms already. */
export async function seedSynonyms({ em }: RequestContext): Promise<void> {
  if ((await synonymSets(em)).length > 0) return;
  for (const words of DEMO) await insertSynonyms(em, words);
}

const DEMO = [
  ['автомат', 'автоматический выключатель', 'circuit breaker', 'MCB'],
  ['УЗО', 'устройство защитного отключения', 'residual current device', 'RCD'],
  ['болгарка', 'УШМ', 'угловая шлифмашина', 'angle grinder'],
  ['лампочка', 'лампа', 'bulb', 'lamp'],
  ['переноска', 'удлинитель', 'extension lead'],
  ['изолента', 'изоляционная лента', 'insulating tape'],
  ['хомут', 'стяжка', 'cable tie'],
];
