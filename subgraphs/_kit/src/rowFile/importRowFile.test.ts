import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportedFile, importRowFile } from './importRowFile.ts';

let folder: string;
let path: string;
let told: number[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
  path = join(folder, 'numbers.csv');
  told = [];
});

/** Imports numbers; what is none is wrong. */
async function importNumbers(content: string, options: Record<string, string> = {}) {
  await writeFile(path, content);
  const input = { path, options, progress: (done: number) => void told.push(done) };
  return importRowFile(input, options, pino({ level: 'silent' }), takeNumbers);
}

async function takeNumbers({ rows, wrong }: ImportedFile) {
  let created = 0;
  for await (const row of rows) {
    if (row.values[0] === 'stop') throw new Error('stopped');
    if (Number.isNaN(Number(row.values[0])))
      await wrong.add(row, `"${row.values[0]}" is no number`);
    else created += 1;
  }
  return { created, changed: 0, unchanged: 0 };
}

describe('an import of rows', () => {
  test('takes the right rows and reports the wrong ones', async () => {
    expect(await importNumbers('number,note\n1,a\nx,b\n2\n')).toEqual({
      created: 2,
      changed: 0,
      unchanged: 0,
      wrong: [{ row: 3, reason: '"x" is no number' }],
      wrongCount: 1,
      wrongFile: `${path}.wrong.csv`,
    });
  });

  test('has all columns of wrong rows in a file, quoted where they must be', async () => {
    await importNumbers('number;note\nx;"a, b"\ny\nz;;more\n');
    expect((await readFile(`${path}.wrong.csv`, 'utf8')).split('\n')).toEqual([
      'number,note,wrong_row,wrong_reason',
      'x,"a, b",2,"""x"" is no number"',
      'y,,3,"""y"" is no number"',
      'z,,more,4,"""z"" is no number"',
      '',
    ]);
  });

  test('has no formula in the file of wrong rows', async () => {
    await importNumbers("number,note\n=cmd|' /C calc'!A0,-1\n");
    expect(await readFile(`${path}.wrong.csv`, 'utf8')).toContain("\n'=cmd|' /C calc'!A0,-1,2,");
  });

  test('removes the file of wrong rows once none is wrong', async () => {
    await importNumbers('number\nx\n');
    expect(await importNumbers('number\n1\n')).toMatchObject({
      wrongCount: 0,
      wrongFile: undefined,
    });
    expect(existsSync(`${path}.wrong.csv`)).toBe(false);
  });

  test('lists a hundred wrong rows, counts and files all', async () => {
    const errors = join(folder, 'errors.csv');
    const report = await importNumbers(`number\n${'x\n'.repeat(5000)}`, { errors });
    expect(report.wrong).toHaveLength(100);
    expect(report).toMatchObject({ wrongCount: 5000, wrongFile: errors });
    expect((await readFile(errors, 'utf8')).trim().split('\n')).toHaveLength(5001);
  });

  test('goes on where the file of wrong rows cannot be written', async () => {
    const report = await importNumbers('number\nx\n1\n', { errors: join(folder, 'no', 'such') });
    expect(report).toMatchObject({ created: 1, wrongCount: 1, wrongFile: undefined });
  });

  test('that fails has written the wrong rows it found before', async () => {
    await expect(importNumbers('number\nx\nstop\n')).rejects.toThrow('stopped');
    expect(await readFile(`${path}.wrong.csv`, 'utf8')).toContain('x,2,');
  });

  test('tells how far it is', async () => {
    await importNumbers(`number\n${'1\n'.repeat(2500)}`);
    expect(told).toEqual([1000, 2000]);
  });
});
