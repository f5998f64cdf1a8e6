import { nameKey } from '../../product/domain/nameKey.ts';
import { readLine } from '../../product/domain/readText.ts';
import { findUnit, unitOf } from '../../product/domain/units.ts';
import {
  type Attribute,
  type AttributeOption,
  type AttributeType,
  canKeepValues,
} from './attribute.ts';
import { isConvertible } from './convert.ts';

/** An attribute as somebody wants to have it; what is absent stays as it is. */
export interface AttributeInput {
  code: string;
  nameRu?: string | null;
  nameEn?: string | null;
  type?: AttributeType | null;
  unitCode?: string | null;
  options?: OptionInput[] | null;
}

interface OptionInput {
  code?: string | null;
  labelRu: string;
  labelEn?: string | null;
}

export type AttributeDecision =
  | { ok: true; attribute: Attribute }
  | { ok: false; field: string; message: string };

const LONGEST_NAME = 200;
const LONGEST_CODE = 64;
const MOST_OPTIONS = 1000;

/** The attribute as the input wants it, unless something of it can't be. What products have is not looked at. */
export function applyAttributeInput(
  input: AttributeInput,
  before: Attribute | undefined,
): AttributeDecision {
  if (!CODE.test(input.code) || input.code.length > LONGEST_CODE) {
    return refuse('code', 'A code is of lower-case Latin letters, digits and dashes, at most 64.');
  }
  if (!canKeepValues(input.code)) return refuse('code', 'This word can’t be a code.');
  const type = input.type ?? before?.type;
  if (!type) return refuse('type', 'A new attribute needs a type.');
  const nameRu = readName(input.nameRu) ?? before?.nameRu;
  const nameEn = readName(input.nameEn) ?? before?.nameEn ?? nameRu;
  if (!nameRu || !nameEn)
    return refuse('nameRu', 'A new attribute needs a name of 1 to 200 characters.');
  const unit = decideUnit(input, type, before);
  if (!unit.ok) return unit;
  const options = decideOptions(input, type, before);
  if (!options.ok) return options;
  const { unitCode } = unit;
  const attribute = { code: input.code, nameRu, nameEn, type, unitCode, options: options.options };
  return { ok: true, attribute };
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether values that were kept for the one can't be read as the other's. */
export function breaksValues(before: Attribute, after: Attribute): boolean {
  return before.type !== after.type || !haveOneDimension(before.unitCode, after.unitCode);
}

function haveOneDimension(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return isConvertible(unitOf(one), unitOf(other));
}

function decideUnit(input: AttributeInput, type: AttributeType, before: Attribute | undefined) {
  const wanted = input.unitCode === undefined ? (before?.unitCode ?? null) : input.unitCode;
  if (wanted === null || (input.unitCode === undefined && type !== 'NUMBER')) {
    return { ok: true as const, unitCode: null };
  }
  if (type !== 'NUMBER') return refuse('unitCode', 'Only numbers have a unit.');
  const unit = findUnit(wanted);
  if (!unit) return refuse('unitCode', `The unit “${wanted.slice(0, 40)}” is not known.`);
  return { ok: true as const, unitCode: unit.code };
}

function decideOptions(input: AttributeInput, type: AttributeType, before: Attribute | undefined) {
  const chooses = type === 'ONE_OF' || type === 'MANY_OF';
  if (!chooses) {
    if (input.options && input.options.length > 0) {
      return refuse('options', 'Only ONE_OF and MANY_OF have options.');
    }
    return { ok: true as const, options: [] };
  }
  const options: AttributeOption[] = input.options ? [] : (before?.options ?? []);
  if ((input.options?.length ?? options.length) === 0) {
    return refuse('options', 'There is nothing to choose from.');
  }
  if (input.options && input.options.length > MOST_OPTIONS) {
    return refuse('options', `An attribute has at most ${MOST_OPTIONS} options.`);
  }
  const taken = new Set<string>();
  for (const [place, option] of (input.options ?? []).entries()) {
    const decision = decideOption(option);
    if (typeof decision === 'string') return refuse(`options.${place}`, decision);
    const names = [
      `code ${decision.code}`,
      `ru ${nameKey(decision.ru)}`,
      `en ${nameKey(decision.en)}`,
    ];
    if (names.some((name) => taken.has(name))) {
      return refuse(`options.${place}`, `“${decision.ru}” is there twice.`);
    }
    for (const name of names) taken.add(name);
    options.push(decision);
  }
  return { ok: true as const, options };
}

/** The option, or what is wrong with it. Several options are told apart by semicolons. */
function decideOption({ code, labelRu, labelEn }: OptionInput): AttributeOption | string {
  const ru = readName(labelRu);
  const en = readName(labelEn) ?? ru;
  if (!ru || !en) return 'An option needs a label of 1 to 200 characters.';
  const key = nameKey(code ?? en).replace(/\s+/g, '-');
  if (key === '' || key.length > LONGEST_CODE)
    return 'The code of an option has at most 64 characters.';
  if ([ru, en, key].some((text) => text.includes(';'))) return 'An option has no semicolon in it.';
  return { code: key, ru, en };
}

/** Undefined where there is none, or none that can be kept. */
function readName(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const reading = readLine(text, LONGEST_NAME);
  return reading.ok && reading.text !== '' ? reading.text : undefined;
}

function refuse(field: string, message: string) {
  return { ok: false as const, field, message };
}
