import { loadavg } from 'node:os';
import { type Bench, type BenchHost, IN_PROCESS } from '../bench.ts';
import { planOf, shortened } from '../data/plans.ts';
import { tableSizes } from '../data/tableSizes.ts';
import { type CatalogueQuestion, catalogueQuestions } from '../load/catalogueQuestions.ts';
import { loadOverHttp } from '../load/http.ts';
import { percentile, type Samples } from '../load/samples.ts';
import { signIn } from '../load/signIn.ts';
import type { System } from '../system/startSystem.ts';
import { cpuSecondsOf } from '../system/usage.ts';
import { figure, megabytes } from '../table.ts';

const CLIENTS = [1, 8];
const TABLES = 12;

/** What was found of one question at one size. */
interface Answered {
  name: string;
  products: number;
  statements: number;
  /** For each number of clients, of the catalogue alone and through the gateway. */
  runs: Run[];
}

interface Run {
  alone: Samples;
  /** Processor time of all processes while it was asked alone, in seconds. */
  cpu: number;
  whole: Samples;
}

/** The search and the pages of a catalogue at several sizes; no answer is remembered from before. */
export const catalogue: Bench = {
  about: 'search, filters, product page and suggestions at 10,000, 100,000 and a million products',
  async run(host) {
    const answered: Answered[] = [];
    const notes: string[] = [];
    for (const products of host.options.sizes) {
      const found = await measure(host, products);
      answered.push(...found.answered);
      notes.push(...found.notes);
    }
    return {
      columns: ['', 'statements', ...CLIENTS.flatMap(columnsOf)],
      rows: [...answered.map(rowOf), ...growthRows(answered)],
      notes: [
        `CPU is of the catalogue alone with PostgreSQL, for one answer. Load of the machine: ${figure(loadavg()[0])}`,
        ...notes,
      ],
    };
  },
};

async function measure(host: BenchHost, products: number) {
  const system = await host.start(IN_PROCESS, products);
  const answered: Answered[] = [];
  const plans: string[] = [];
  const questions = await catalogueQuestions(system.databaseUrl);
  // Its own index is built by then.
  for (const { ofCatalogue, variables } of questions.slice(0, 1)) {
    await trace(system, ofCatalogue, variables);
  }
  const index = await system.measureIndex();
  for (const question of questions) {
    console.log(`${products} products: ${question.name}`);
    answered.push(await answer(host, system, products, question));
    plans.push(...(await plansOf(system, question)));
  }
  const tables = await tableSizes(system.databaseUrl, TABLES);
  await system.stop();
  const notes = [
    '',
    `${products} products. Index of the search: ${index.words} words, ${megabytes(index.bytes)} MB, built in ${figure(index.milliseconds / 1000)} s.`,
    `Tables and indexes, MB: ${tables.map(({ name, size }) => `${name} ${megabytes(Number(size))}`).join(', ')}.`,
    ...plans,
  ];
  return { answered, notes };
}

async function answer(
  { options: { seconds }, databases }: BenchHost,
  system: System,
  products: number,
  { name, documentId, ofCatalogue, variables }: CatalogueQuestion,
): Promise<Answered> {
  // What was asked lately is not asked again.
  let asked = 0;
  const next = () => {
    const place = asked % variables.length;
    return [...variables.slice(place), ...variables.slice(0, place)];
  };
  const ask = async (clients: number, forSeconds: number) => {
    const call = { query: ofCatalogue, variables: next(), clients, seconds: forSeconds };
    const samples = await system.loadCatalogue(call);
    asked += samples.latencies.length;
    return samples;
  };
  await ask(1, 1);
  const statements = await trace(system, ofCatalogue, next());
  asked += 1;
  const runs: Run[] = [];
  for (const clients of CLIENTS) {
    const pids = [...system.pids, ...(await (await databases()).pids())];
    const before = cpuSecondsOf(pids) ?? NaN;
    const alone = await ask(clients, seconds);
    const cpu = (cpuSecondsOf(pids) ?? NaN) - before;
    const whole = await loadWhole(system, documentId, next(), clients, seconds);
    asked += whole.latencies.length;
    runs.push({ alone, cpu, whole });
  }
  return { name, products, statements: statements.length, runs };
}

const trace = (system: System, query: string, variables: CatalogueQuestion['variables']) =>
  system.traceCatalogue({ query, variables, clients: 1, seconds: 0 });

async function loadWhole(
  { url }: System,
  documentId: string,
  variables: ReadonlyArray<Record<string, unknown>>,
  clients: number,
  seconds: number,
): Promise<Samples> {
  const token = await signIn(url, 'buyer@north.example');
  let asked = 0;
  const next = () => ({
    token,
    body: { documentId, variables: variables[asked++ % variables.length] },
  });
  return loadOverHttp({ url, clients, seconds, next, expected: '"data":{' });
}

async function plansOf(
  system: System,
  { name, ofCatalogue, variables }: CatalogueQuestion,
): Promise<string[]> {
  const statements = await trace(system, ofCatalogue, variables.slice(-1));
  const lines: string[] = [];
  for (const statement of statements) {
    const plan = await planOf(system.databaseUrl, statement);
    lines.push(`  ${shortened(statement)}`, ...plan.map((line) => `      ${line}`));
  }
  return ['', `${name}:`, ...lines];
}

const columnsOf = (clients: number) => [
  ...[`p50 ms, ${clients}`, 'p95', 'CPU ms'],
  ...[`gateway p50 ms, ${clients}`, 'p95', 'requests/s', 'errors'],
];

function rowOf({ name, products, statements, runs }: Answered): string[] {
  const cells = runs.flatMap(({ alone, cpu, whole }) => [
    ...[0.5, 0.95].map((share) => figure(latency(alone, share))),
    figure((cpu * 1000) / alone.latencies.length),
    ...[0.5, 0.95].map((share) => figure(latency(whole, share))),
    figure(whole.latencies.length / whole.seconds),
    String(alone.errors + whole.errors),
  ]);
  return [`${products} ${name}`, String(statements), ...cells];
}

/** How much longer an answer of the larger size takes than of the one before. */
function growthRows(answered: readonly Answered[]): string[][] {
  const sizes = [...new Set(answered.map(({ products }) => products))];
  return sizes.slice(1).flatMap((size, i) =>
    answered
      .filter(({ products }) => products === size)
      .map(({ name, runs }) => {
        const smaller = answered.find(
          (other) => other.name === name && other.products === sizes[i],
        );
        const ratios = runs.flatMap((run, i) => growth(run, smaller?.runs[i]));
        return [`${size} : ${sizes[i]} ${name}`, '', ...ratios];
      }),
  );
}

function growth({ alone, cpu, whole }: Run, before: Run | undefined): string[] {
  if (!before) return [];
  const times = (after: Samples, of: Samples) =>
    [0.5, 0.95].map((share) =>
      figure((latency(after, share) ?? NaN) / (latency(of, share) ?? NaN), 2),
    );
  const cpuOf = (seconds: number, { latencies }: Samples) => seconds / latencies.length;
  const work = figure(cpuOf(cpu, alone) / cpuOf(before.cpu, before.alone), 2);
  return [...times(alone, before.alone), work, ...times(whole, before.whole), '', ''];
}

const latency = ({ latencies }: Samples, share: number) =>
  percentile(
    latencies.toSorted((a, b) => a - b),
    share,
  );
