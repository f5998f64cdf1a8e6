import { childOf, childrenOf, textOf, type XmlElement } from '@kontor/kit/rowFile/xml/element.ts';
import type { AttributeType } from '../../../attribute/domain/attribute.ts';
import type { Feature } from '../../domain/feature.ts';
import { CategoryNames } from '../xml/CategoryNames.ts';

interface Property {
  name: string;
  type: AttributeType;
  /** Labels by their ids. */
  options: ReadonlyMap<string, string>;
}

/** So many options are a list to choose from; more are texts. */
const MOST_OPTIONS = 500;

const TYPES = new Map<string, AttributeType>([
  ['Число', 'NUMBER'],
  ['Строка', 'TEXT'],
  ['Время', 'TEXT'],
]);

/** The part of a CommerceML file that says what its goods are described by: groups and properties. */
export class CommerceMlClassifier {
  readonly groups = new CategoryNames();
  readonly #properties = new Map<string, Property>();

  /** `Группы`: a tree of groups. */
  addGroups(groups: XmlElement, parentId = ''): void {
    for (const group of childrenOf(groups, 'Группа')) {
      const id = textOf(group, 'Ид');
      this.groups.add(id, textOf(group, 'Наименование'), parentId);
      for (const below of childrenOf(group, 'Группы')) this.addGroups(below, id);
    }
  }

  addProperty(property: XmlElement): void {
    const variants = childOf(property, 'ВариантыЗначений');
    const options = new Map(
      childrenOf(variants, 'Справочник').map((option) => [
        textOf(option, 'ИдЗначения'),
        textOf(option, 'Значение'),
      ]),
    );
    this.#properties.set(textOf(property, 'Ид'), {
      name: textOf(property, 'Наименование'),
      type: typeOf(property, options),
      options,
    });
  }

  /** `ЗначенияСвойства`: an option is given by its id. Nothing for a property or value that is not known. */
  feature(value: XmlElement): Feature | undefined {
    const property = this.#properties.get(textOf(value, 'Ид'));
    const texts = childrenOf(value, 'Значение').map(({ text }) => text.trim());
    const labels = texts.map((text) => property?.options.get(text) ?? text).filter(isLabel);
    if (!property || property.name === '' || labels.length === 0) return undefined;
    const isChoice = property.type === 'ONE_OF' || property.type === 'MANY_OF';
    return {
      name: { ru: property.name, en: property.name },
      text: labels.join('; '),
      type: property.type,
      ...(isChoice ? { options: [...property.options.values()].filter(isLabel) } : {}),
    };
  }
}

function typeOf(property: XmlElement, options: ReadonlyMap<string, string>): AttributeType {
  const type = textOf(property, 'ТипЗначений');
  if (type !== 'Справочник') return TYPES.get(type) ?? 'TEXT';
  if (options.size > 0 && [...options.keys()].every((id) => id === 'true' || id === 'false')) {
    return 'BOOLEAN';
  }
  if (options.size === 0 || options.size > MOST_OPTIONS) return 'TEXT';
  return textOf(property, 'Множественное') === 'true' ? 'MANY_OF' : 'ONE_OF';
}

const EMPTY_ID = '00000000-0000-0000-0000-000000000000';

const isLabel = (text: string): boolean => text !== '' && text !== EMPTY_ID;
