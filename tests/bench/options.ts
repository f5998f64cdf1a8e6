import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Which bench; undefined asks for the list. */
  name: string | undefined;
  /** Of load for each variant, after the warm-up; fewer than a session lives. */
  seconds: number;
  /** Requests at a time. */
  clients: number;
  products: number;
  /** Sizes of the catalogue, for a bench that compares several. */
  sizes: number[];
  /** What to compare with, in turns: see `variantsOf`. */
  against: string | undefined;
  /** Folder that the server's CPU profiles are written to. */
  profile: string | undefined;
}

const MOST_PRODUCTS = 1_000_000;

export const USAGE = `npm run bench -- NAME [--seconds 10] [--clients 8] [--products 100000]
                       [--sizes 10000,100000,1000000] [--ab VARIANT] [--profile FOLDER]

  --ab remote       compares with every subgraph in a process of its own, in turns A B A B
  --ab NAME=VALUE   compares with this setting of the server
  --ab FOLDER       compares with another checkout of Kontor, its dependencies installed
  --profile FOLDER  writes CPU profiles of the server there`;

export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '10' },
      clients: { type: 'string', default: '8' },
      products: { type: 'string', default: '100000' },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      ab: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  return {
    name: positionals[0],
    seconds: wholeNumber('seconds', values.seconds, 120),
    clients: wholeNumber('clients', values.clients, 64),
    products: wholeNumber('products', values.products, MOST_PRODUCTS),
    sizes: values.sizes.split(',').map((size) => wholeNumber('sizes', size, MOST_PRODUCTS)),
    against: values.ab,
    profile: values.profile,
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`--${name} must be a whole number from 1 to ${most}, not "${text}".`);
}
