import { readLine, readParagraphs } from '../../product/domain/readText.ts';
import { skuKey } from '../../product/domain/skuKey.ts';
import type { EquipmentName } from './equipmentModel.ts';

/** An equipment model as its content managers keep it. */
export interface EquipmentDetails extends EquipmentName {
  yearFrom: number | null;
  yearTo: number | null;
  notes: string | null;
}

/** As somebody types it. */
export interface EquipmentInput {
  maker: string;
  model: string;
  yearFrom?: number | null;
  yearTo?: number | null;
  notes?: string | null;
}

export type EquipmentDecision =
  | { ok: true; details: EquipmentDetails }
  | { ok: false; field: string; message: string };

const LONGEST_NAME = 60;
const LONGEST_NOTES = 1000;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** The model as the input has it: maker and model are said, and the years are in their order. */
export function readEquipment({ yearFrom, yearTo, ...texts }: EquipmentInput): EquipmentDecision {
  const [maker, model] = [texts.maker, texts.model].map((text) => readLine(text, LONGEST_NAME));
  const notes = readParagraphs(texts.notes ?? '', LONGEST_NOTES);
  for (const [field, reading] of Object.entries({ maker, model })) {
    if (!reading?.ok) return refuse(field, `The ${field} can’t be: ${reading?.reason}.`);
    if (skuKey(reading.text) === '') return refuse(field, `The ${field} is missing.`);
  }
  if (!notes.ok) return refuse('notes', `The notes can’t be: ${notes.reason}.`);
  for (const [field, year] of Object.entries({ yearFrom, yearTo })) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      return refuse(field, `A year is between ${FIRST_YEAR} and ${LAST_YEAR}.`);
    }
  }
  if (yearFrom != null && yearTo != null && yearTo < yearFrom) {
    return refuse('yearTo', 'It was made until a year before its first one.');
  }
  return {
    ok: true,
    details: {
      maker: maker?.ok ? maker.text : '',
      model: model?.ok ? model.text : '',
      yearFrom: yearFrom ?? null,
      yearTo: yearTo ?? null,
      notes: notes.text === '' ? null : notes.text,
    },
  };
}

const refuse = (field: string, message: string): EquipmentDecision => ({
  ...{ ok: false, field, message },
});
