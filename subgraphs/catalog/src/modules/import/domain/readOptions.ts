import { type ColumnMapping, readPairs } from './columnMapping.ts';

/** How a file is to be read. What is absent is found out from the file. */
export interface ReadingOptions {
  mapping?: ColumnMapping;
  encoding?: string;
  delimiter?: string;
  quotes?: string;
  categorySeparator: string;
  /** Nothing is to be changed. */
  isDryRun: boolean;
}

export type OptionsReading = { ok: true; options: ReadingOptions } | { ok: false; reason: string };

const FLAGS = [
  'map',
  'mapping',
  'default',
  'encoding',
  'delimiter',
  'quotes',
  'category-separator',
  'errors',
  'dry-run',
];

/** Flags of the command line, over the mapping file that one of them may name. */
export function readOptions(
  flags: Record<string, string>,
  mappingFile: unknown = {},
): OptionsReading {
  const unknown = Object.keys(flags).find((flag) => !FLAGS.includes(flag));
  if (unknown) return refuse(`Unknown flag --${unknown}. Known are: --${FLAGS.join(' --')}.`);
  if (!isMappingFile(mappingFile)) {
    return refuse(
      'A mapping file is like {"columns": {"sku": "Code", "name": "Title"}, "defaults": {"unit": "796"}}.',
    );
  }
  const columns = flags.map === undefined ? mappingFile.columns : readPairs(flags.map);
  if (flags.map !== undefined && !columns)
    return refuse('--map is like sku=StockCode,name=Description.');
  const defaults = flags.default === undefined ? mappingFile.defaults : readPairs(flags.default);
  if (flags.default !== undefined && !defaults)
    return refuse('--default is like unit=796,brand=Acme.');
  return {
    ok: true,
    options: {
      mapping:
        columns || defaults ? { columns: columns ?? {}, defaults: defaults ?? {} } : undefined,
      encoding: flags.encoding ?? mappingFile.encoding,
      delimiter: flags.delimiter ?? mappingFile.delimiter,
      quotes: flags.quotes,
      categorySeparator: flags['category-separator'] || mappingFile.categorySeparator || '/',
      isDryRun: flags['dry-run'] !== undefined && flags['dry-run'] !== 'false',
    },
  };
}

interface MappingFile {
  columns?: Record<string, string>;
  defaults?: Record<string, string>;
  delimiter?: string;
  encoding?: string;
  categorySeparator?: string;
}

function isMappingFile(value: unknown): value is MappingFile {
  if (!isRecord(value)) return false;
  const { columns, defaults, ...texts } = value;
  return (
    [columns, defaults].every((pairs) => pairs === undefined || isTexts(pairs)) &&
    Object.keys(texts).every((key) =>
      ['delimiter', 'encoding', 'categorySeparator'].includes(key),
    ) &&
    isTexts(texts)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

const refuse = (reason: string) => ({ ok: false, reason }) as const;
