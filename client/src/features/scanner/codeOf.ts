/** The code to look up: of a GS1 label its GTIN, from another the text itself. */
export function codeOf(text: string): string {
  const [, gtin] = /^\(01\)(\d{14})/.exec(text) ?? [];
  return gtin ?? text.trim();
}
