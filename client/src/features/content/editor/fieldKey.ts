/**
 * One name for a field of a product, whether a problem names it (`attributes.cross-section`), a gap
 * (`attribute.cross-section`), a change (`name.ru`) or the input (`nameRu`).
 */
export function fieldKey(field: string): string {
  const parts = field.replace(/^attribute\./, 'attributes.');
  const text = /^(name|description)(Ru|En)$/.exec(parts);
  if (text) return `${text[1]}.${text[2]?.toLowerCase()}`;
  return SYNONYMS[parts] ?? parts;
}

const SYNONYMS: Record<string, string> = {
  categoryId: 'category',
  unitCode: 'unit',
  images: 'image',
  name: 'name.ru',
  description: 'description.ru',
};

/** Brings a field of the editor into view and puts the cursor there. */
export function goToField(field: string): void {
  const key = CSS.escape(fieldKey(field));
  const place =
    document.querySelector<HTMLElement>(`[data-field="${key}"]`) ??
    document.querySelector<HTMLElement>(`[data-field="${key.split('\\.')[0]}"]`);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  const input = place.matches(INPUTS) ? place : place.querySelector<HTMLElement>(INPUTS);
  (input ?? place).focus({ preventScroll: true });
}

const INPUTS = 'input, textarea, select, button';
