import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FileStore } from './files.ts';
import { s3FileStore } from './s3Files.ts';

/** As much of S3's protocol as keeps objects: a store that isn't ours and isn't on this machine. */
const objects = new Map<string, Buffer>();
let server: Server;
let files: FileStore;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '', 'http://localhost').pathname;
  if (request.method === 'PUT') {
    objects.set(path, await buffer(request));
    response.end();
    return;
  }
  if (request.method === 'DELETE') {
    objects.delete(path);
    response.writeHead(204).end();
    return;
  }
  const object = objects.get(path);
  if (!object) {
    const missing = request.method === 'GET' ? '<Error><Code>NoSuchKey</Code></Error>' : '';
    response.writeHead(404, { 'content-type': 'application/xml' }).end(missing);
    return;
  }
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const content = start ? object.subarray(Number(start), Number(end) + 1) : object;
  response.writeHead(start ? 206 : 200, { 'content-length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  files = s3FileStore({ bucket: 'kontor', endpoint, region: 'us-east-1' });
});

beforeEach(() => objects.clear());

afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const contentOf = async (key: string) =>
  text((await files.open(key)) ?? Readable.from(['nothing']));

describe('files in a bucket', () => {
  test('are kept, replaced and forgotten', async () => {
    expect(await files.put('documents/1.pdf', Buffer.from('invoice'))).toEqual({ size: 7 });
    expect([...objects.keys()]).toEqual(['/kontor/documents/1.pdf']);
    expect(await contentOf('documents/1.pdf')).toBe('invoice');
    await files.put('documents/1.pdf', Buffer.from('newer'));
    expect(await files.stat('documents/1.pdf')).toEqual({ size: 5 });
    await files.delete('documents/1.pdf');
    expect(await files.open('documents/1.pdf')).toBeNull();
    expect(await files.stat('documents/1.pdf')).toBeNull();
  });

  test('may come as streams of any length', async () => {
    await files.put('1.txt', Readable.from([Buffer.from('ne'), Buffer.from('w')]));
    expect(await contentOf('1.txt')).toBe('new');
  });

  test('give a range of bytes', async () => {
    await files.put('1.txt', Buffer.from('0123456789'));
    const part = await files.open('1.txt', { start: 2, end: 4 });
    expect(String(await buffer(part!))).toBe('234');
  });

  test('stay as they were where a stream breaks', async () => {
    await files.put('1.txt', Buffer.from('old'));
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('the upload broke');
      })(),
    );
    await expect(files.put('1.txt', breaking)).rejects.toThrow('the upload broke');
    expect(await contentOf('1.txt')).toBe('old');
  });

  test('have keys of plain names only', async () => {
    await expect(files.put('../other', Buffer.from('x'))).rejects.toThrow('file key');
    await expect(files.open('a//b')).rejects.toThrow('file key');
  });
});
