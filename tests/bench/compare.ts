import { loadavg } from 'node:os';
import type { BenchHost, Measured } from './bench.ts';
import { addSamples, noSamples, percentile, type Samples } from './load/samples.ts';
import { cpuSecondsOf, proportionalBytesOf, residentBytesOf } from './system/usage.ts';
import { figure, megabytes, type Table } from './table.ts';

/** Turns A B A B …: what else the machine does then meets all alike. */
const ROUNDS = 3;

interface Figures {
  name: string;
  samples: Samples;
  serverCpu: number;
  databaseCpu: number;
  serverMemory: number | undefined;
  databaseMemory: number | undefined;
}

/** Loads each in turns and tells what it did and used; with several, also their ratios to the first. */
export async function compare(
  { options, databases }: BenchHost,
  measured: readonly Measured[],
): Promise<Table> {
  const { seconds } = options;
  for (const each of measured) {
    await each.load(Math.max(2, seconds / 3));
    await each.settle?.();
  }
  const database = await databases();
  const results = new Map(measured.map((each) => [each, emptyFigures(each.name)]));
  const rounds = measured.length > 1 ? ROUNDS : 1;
  for (let round = 0; round < rounds; round++) {
    for (const [each, figures] of results) {
      await loadOnce(each, seconds / rounds, figures, await database.pids());
    }
  }
  return tableOf([...results.values()]);
}

async function loadOnce(
  { system, load, settle }: Measured,
  seconds: number,
  figures: Figures,
  databasePids: readonly number[],
): Promise<void> {
  const cpu = () => [cpuSecondsOf(system.pids) ?? NaN, cpuSecondsOf(databasePids) ?? NaN] as const;
  const [server, database] = cpu();
  addSamples(figures.samples, await load(seconds));
  await settle?.();
  const [serverAfter, databaseAfter] = cpu();
  figures.serverCpu += serverAfter - server;
  figures.databaseCpu += databaseAfter - database;
  figures.serverMemory = residentBytesOf(system.pids);
  figures.databaseMemory = proportionalBytesOf(databasePids);
}

const emptyFigures = (name: string): Figures => ({
  name,
  samples: noSamples(),
  serverCpu: 0,
  databaseCpu: 0,
  serverMemory: undefined,
  databaseMemory: undefined,
});

const COLUMNS = [
  ...['', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'errors'],
  ...['server CPU ms', 'PostgreSQL CPU ms', 'server MB', 'PostgreSQL MB'],
];

function tableOf(results: Figures[]): Table {
  const measures = results.map(measuresOf);
  const [first = [], ...others] = measures;
  const rows = results.map(({ name, samples, serverMemory, databaseMemory }, i) => {
    const [rate, p50, p95, p99, server, database] = measures[i] ?? [];
    return [
      ...[name, figure(rate), figure(p50), figure(p95), figure(p99), String(samples.errors)],
      ...[
        figure(server, 2),
        figure(database, 2),
        megabytes(serverMemory),
        megabytes(databaseMemory),
      ],
    ];
  });
  const ratios = others.map((other, i) => {
    const [rate, p50, p95, p99, server, database] = other.map((value, measure) =>
      figure(value / (first[measure] ?? NaN), 2),
    );
    const name = `${results[i + 1]?.name} : ${results[0]?.name}`;
    return [name, rate, p50, p95, p99, '', server, database, '', ''].map((cell) => cell ?? '');
  });
  const wrong = results.flatMap(({ name, samples: { firstError } }) =>
    firstError ? [`${name}, first wrong answer: ${firstError}`] : [],
  );
  const load = `CPU is for one request. Load of the machine: ${figure(loadavg()[0])}`;
  return { columns: COLUMNS, rows: [...rows, ...ratios], notes: [load, ...wrong] };
}

function measuresOf({ samples, serverCpu, databaseCpu }: Figures): number[] {
  const sorted = samples.latencies.toSorted((a, b) => a - b);
  const count = sorted.length;
  return [
    count / samples.seconds,
    ...[0.5, 0.95, 0.99].map((share) => percentile(sorted, share) ?? NaN),
    (serverCpu * 1000) / count,
    (databaseCpu * 1000) / count,
  ];
}
