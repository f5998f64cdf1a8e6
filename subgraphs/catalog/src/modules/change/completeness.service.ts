import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { attributesOf } from '../category/domain/attributesOf.ts';
import { inLanguage, type Language } from '../product/domain/inLanguage.ts';
import { countDescribed, countValues } from './completeness.queries.ts';
import { FIELD_NAMES } from './domain/fieldNames.ts';
import { type RolledUpCompleteness, rollUpCompleteness } from './domain/rollUpCompleteness.ts';

/** How well the products of each category are described, in the order of the tree. */
export function tellCompleteness(ctx: Context): Promise<RolledUpCompleteness[]> {
  requireScope(ctx.viewer, 'catalog:write');
  return ctx.catalogue.remember('completeness by category', () => countCompleteness(ctx));
}

async function countCompleteness(ctx: Context): Promise<RolledUpCompleteness[]> {
  const tree = await ctx.categoryTree();
  const asked = [...tree.all].map((category) => {
    const attributes = attributesOf(category);
    return {
      id: category.id,
      codes: attributes.map(({ code }) => code),
      required: attributes.flatMap(({ code, isRequired }) => (isRequired ? code : [])),
    };
  });
  const described = await countDescribed(ctx.em, asked);
  const having = new Map<string, number>();
  for (const { categoryId, code, products } of await countValues(ctx.em)) {
    having.set(`${categoryId} ${code}`, products);
  }
  const codesOf = new Map(asked.map(({ id, codes }) => [id, codes]));
  const counts = described.map((counted) => {
    const { categoryId, products } = counted;
    const lacking = (codesOf.get(categoryId) ?? []).map((code) => [
      `attribute.${code}`,
      products - (having.get(`${categoryId} ${code}`) ?? 0),
    ]);
    return { ...counted, missing: { ...counted.missing, ...Object.fromEntries(lacking) } };
  });
  return rollUpCompleteness(tree, counts);
}

const ATTRIBUTE = 'attribute.';

export async function nameOfField(
  ctx: Context,
  field: string,
  language: Language | null | undefined,
): Promise<string> {
  if (!field.startsWith(ATTRIBUTE)) {
    const { ru, en } = FIELD_NAMES[field] ?? { ru: field, en: field };
    return inLanguage(language, ru, en);
  }
  const code = field.slice(ATTRIBUTE.length);
  const attribute = (await ctx.attributes()).get(code);
  return attribute ? inLanguage(language, attribute.nameRu, attribute.nameEn) : code;
}
