import type { AttributeType, SaveAttributeInput } from '../../../gql/schemaTypes.ts';
import type { AttributeForm_AttributeFragment } from './AttributesPage.generated';

export interface OptionDraft {
  /** Null of a new one: it is made of the label. */
  code: string | null;
  labelRu: string;
  labelEn: string;
}

/** An attribute as it is being edited. */
export interface AttributeDefinition {
  code: string;
  nameRu: string;
  nameEn: string;
  type: AttributeType;
  unitCode: string;
  options: OptionDraft[];
}

export const newAttribute: AttributeDefinition = {
  code: '',
  nameRu: '',
  nameEn: '',
  type: 'TEXT',
  unitCode: '',
  options: [],
};

export const definitionOf = (attribute: AttributeForm_AttributeFragment): AttributeDefinition => ({
  code: attribute.code,
  nameRu: attribute.nameRu,
  nameEn: attribute.nameEn,
  type: attribute.type,
  unitCode: attribute.unit?.code ?? '',
  options: attribute.options.map(({ code, labelRu, labelEn }) => ({ code, labelRu, labelEn })),
});

export const hasOptions = (type: AttributeType): boolean => type === 'ONE_OF' || type === 'MANY_OF';

/** Unit and options only where the type has them; options that are not named yet are left out. */
export function attributeInputOf(draft: AttributeDefinition): SaveAttributeInput {
  const { code, nameRu, nameEn, type, unitCode } = draft;
  const options = draft.options.filter(({ labelRu }) => labelRu.trim() !== '');
  return {
    code: code.trim(),
    nameRu: nameRu.trim(),
    nameEn: nameEn.trim() || null,
    type,
    ...(type === 'NUMBER' && { unitCode: unitCode || null }),
    ...(hasOptions(type) && {
      options: options.map((option) => ({
        ...(option.code !== null && { code: option.code }),
        labelRu: option.labelRu.trim(),
        labelEn: option.labelEn.trim() || null,
      })),
    }),
  };
}
