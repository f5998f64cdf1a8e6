import { badInput } from '@kontor/kit/errors.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import type { Feature } from '../../domain/feature.ts';
import type { XmlReading } from '../xml/openXmlFile.ts';
import type { XmlProduct } from '../xml/xmlProduct.ts';
import { CommerceMlClassifier } from './CommerceMlClassifier.ts';

/** Elements of files that have no products. */
const OTHER_FILES = new Map([
  ['ПакетПредложений', 'offers (prices and stock)'],
  ['ИзмененияПакетаПредложений', 'offers (prices and stock)'],
  ['Документ', 'orders and papers'],
]);

/** Reads CommerceML 2: goods by the groups and properties that stand before them, as 1C writes `import.xml`. */
export function readCommerceMl(): XmlReading {
  const classifier = new CommerceMlClassifier();
  return {
    names: new Set(['Группы', 'Свойство', 'Товар']),
    meet(name) {
      const content = OTHER_FILES.get(name);
      if (content) throw badInput(`This CommerceML file has ${content}, not products.`);
    },
    read(element) {
      if (element.name === 'Товар') return productOf(element, classifier);
      if (element.name === 'Группы') classifier.addGroups(element);
      else classifier.addProperty(element);
      return undefined;
    },
  };
}

function productOf(product: XmlElement, classifier: CommerceMlClassifier): XmlProduct {
  const requisites = requisitesOf(product);
  const characteristics = characteristicsOf(product);
  const properties = childrenOf(childOf(product, 'ЗначенияСвойств'), 'ЗначенияСвойства').flatMap(
    (value) => classifier.feature(value) ?? [],
  );
  const maker = properties.find(isMaker);
  const name = textOf(product, 'Наименование') || requisites.get('полноенаименование');
  const groups = childrenOf(childOf(product, 'Группы'), 'Ид');
  return {
    fields: {
      sku: skuOf(product, requisites, characteristics),
      gtin: textOf(product, 'Штрихкод'),
      nameRu: name && withCharacteristics(name, characteristics),
      descriptionRu: textOf(product, 'Описание'),
      brand: brandOf(product, requisites) || maker?.text,
      unit: unitOf(childOf(product, 'БазоваяЕдиница')),
      ...(isGone(product) ? { status: 'DISCONTINUED' } : {}),
    },
    category: groups.map(({ text }) => classifier.groups.path(text.trim())).find(Boolean),
    features: [
      ...properties.filter((feature) => feature !== maker),
      ...characteristics,
      ...weightOf(requisites),
    ],
  };
}

/**
 * The article, else 1C's own code. Goods of one article that differ by characteristics (their id is
 * `A#B`) are products of their own: what differs is added to it.
 */
function skuOf(
  product: XmlElement,
  requisites: ReadonlyMap<string, string>,
  characteristics: readonly Feature[],
): string {
  const code = textOf(product, 'Артикул') || textOf(product, 'Код') || requisites.get('код') || '';
  const [, variant = ''] = textOf(product, 'Ид').split('#');
  if (code === '' || variant === '') return code;
  const difference = characteristics.map(({ text }) => text).join('-') || variant.slice(0, 8);
  return `${code}-${difference}`;
}

function withCharacteristics(name: string, characteristics: readonly Feature[]): string {
  const missing = characteristics.flatMap(({ text }) => (text && !name.includes(text) ? text : []));
  return missing.length > 0 ? `${name} (${missing.join(', ')})` : name;
}

function characteristicsOf(product: XmlElement): Feature[] {
  const elements = childrenOf(childOf(product, 'ХарактеристикиТовара'), 'ХарактеристикаТовара');
  return elements
    .map((element) => {
      const name = textOf(element, 'Наименование');
      return { name: { ru: name, en: name }, text: textOf(element, 'Значение') };
    })
    .filter(({ name, text }) => name.ru !== '' && text !== '');
}

/** By names without blanks and capitals, which differ from one 1C to the next. */
function requisitesOf(product: XmlElement): Map<string, string> {
  const elements = childrenOf(childOf(product, 'ЗначенияРеквизитов'), 'ЗначениеРеквизита');
  return new Map(
    elements.map((element) => [
      textOf(element, 'Наименование').toLowerCase().replace(/\s/g, ''),
      textOf(element, 'Значение'),
    ]),
  );
}

function brandOf(product: XmlElement, requisites: ReadonlyMap<string, string>): string {
  return (
    textOf(product, 'ТорговаяМарка') ||
    textOf(childOf(product, 'Изготовитель'), 'Наименование') ||
    requisites.get('бренд') ||
    ''
  );
}

/** A property that says what `Изготовитель` would. */
const isMaker = ({ name, type }: Feature): boolean =>
  type !== 'MANY_OF' && /^(производитель|бренд|торговая марка|изготовитель)$/i.test(name.ru);

/** By its OKEI code, which some write with blanks, else by its name. */
const unitOf = (unit: XmlElement | undefined): string =>
  unit?.attributes.Код?.trim() || unit?.text.trim() || '';

function isGone(product: XmlElement): boolean {
  return (
    /^true$/i.test(textOf(product, 'ПометкаУдаления')) ||
    /^удал[её]н$/i.test(product.attributes.Статус ?? textOf(product, 'Статус'))
  );
}

/** In kg; zero is what 1C writes where it is not known. */
function weightOf(requisites: ReadonlyMap<string, string>): Feature[] {
  const weight = requisites.get('вес')?.replace(',', '.') ?? '';
  if (!(Number(weight) > 0)) return [];
  return [{ name: { ru: 'Вес', en: 'Weight' }, text: weight, unit: 'кг', type: 'NUMBER' }];
}
