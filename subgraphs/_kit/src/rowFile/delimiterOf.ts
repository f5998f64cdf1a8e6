/** The character that separates the columns: the one that stands most often in the first line, outside quotes. */
export function delimiterOf(head: string): string {
  const [line = ''] = head.split(/\r?\n|\r/, 1);
  const unquoted = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return ['\t', ';', '|', ','].reduce(
    (best, next) => (count(next) > count(best) ? next : best),
    ',',
  );
}
