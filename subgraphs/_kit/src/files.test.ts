import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FileStore, localFileStore } from './files.ts';

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-files-'));
  files = localFileStore(join(folder, 'files'));
});

const contentOf = async (key: string) =>
  text((await files.open(key)) ?? Readable.from(['nothing']));

describe('the local file store', () => {
  test('keeps what was put into it', async () => {
    expect(await files.put('documents/1.pdf', Buffer.from('invoice'))).toEqual({ size: 7 });
    expect(await contentOf('documents/1.pdf')).toBe('invoice');
    expect(await files.stat('documents/1.pdf')).toEqual({ size: 7 });
  });

  test('takes streams and replaces files', async () => {
    await files.put('1.txt', Buffer.from('old'));
    await files.put('1.txt', Readable.from([Buffer.from('ne'), Buffer.from('w')]));
    expect(await contentOf('1.txt')).toBe('new');
  });

  test('gives a range of bytes', async () => {
    await files.put('1.txt', Buffer.from('0123456789'));
    const part = await files.open('1.txt', { start: 2, end: 4 });
    expect(String(await buffer(part!))).toBe('234');
  });

  test('has nothing under an unknown key', async () => {
    expect(await files.open('unknown')).toBeNull();
    expect(await files.stat('unknown')).toBeNull();
    await files.delete('unknown');
  });

  test('forgets what was deleted', async () => {
    await files.put('1.txt', Buffer.from('x'));
    await files.delete('1.txt');
    expect(await files.stat('1.txt')).toBeNull();
  });

  test('shows no half of a file when its stream breaks, and keeps the old one', async () => {
    await files.put('1.txt', Buffer.from('old'));
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('the upload broke');
      })(),
    );
    await expect(files.put('1.txt', breaking)).rejects.toThrow('the upload broke');
    expect(await contentOf('1.txt')).toBe('old');
    expect(await readdir(join(folder, 'files'))).toEqual(['1.txt']);
  });

  test.each([
    '../secret',
    'a/../../secret',
    '/etc/passwd',
    'a//b',
    '.hidden',
    'a/.',
    '',
    'a\\..\\b',
    'a\0b',
  ])('never leaves its folder by the key %j', async (key) => {
    await writeFile(join(folder, 'secret'), 'secret');
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow('file key');
    await expect(files.open(key)).rejects.toThrow('file key');
    await expect(files.delete(key)).rejects.toThrow('file key');
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('secret');
  });
});
