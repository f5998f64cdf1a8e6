import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import fastifyMultipart from '@fastify/multipart';
import type { FileStore } from '@kontor/kit/files.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from '../errors.ts';
import type { Caller } from '../graph/caller.ts';
import type { Reception } from '../reception.ts';
import { byteRange } from './byteRange.ts';
import { asAttachment, cleanFileName } from './fileName.ts';
import { fileType, HEAD_BYTES } from './fileType.ts';
import type { KnownFiles } from './knownFiles.ts';
import { openUploadForm, type UploadForm } from './uploadForm.ts';

export interface FilesRouteParts {
  reception: Reception;
  files: KnownFiles;
  store: FileStore;
  /** Most of one upload: of anybody, and of the seller's people, who import. */
  uploadBytes: number;
  importBytes: number;
}

/** `GET /files/:id` for those who may have the file, and `POST /files` for those who have signed in. */
export async function registerFiles(app: FastifyInstance, parts: FilesRouteParts): Promise<void> {
  await app.register(async (files) => {
    await files.register(fastifyMultipart, { limits: { files: 1, fields: 0, parts: 1 } });
    // The request as a whole may be a little larger than its file.
    const bodyLimit = parts.importBytes + 64 * 1024;
    files.post('/files', { bodyLimit }, async (request, reply) => {
      const caller = await callerOf(request, parts);
      if (caller.viewer.kind === 'anonymous') {
        throw refusal('UNAUTHENTICATED', 'Sign in to upload files.');
      }
      const most = isStaff(caller.viewer) ? parts.importBytes : parts.uploadBytes;
      const form = await openUploadForm(request, most);
      const { id, name, size } = await keep(form, most, caller, parts);
      return reply.code(201).send({ id, name, size });
    });
    serveDownloads(files, parts);
  });
}

function serveDownloads(app: FastifyInstance, parts: FilesRouteParts): void {
  // Compressed, a file's ranges would be of something else.
  app.get<{ Params: { id: string } }>('/files/:id', { compress: false }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const file = await parts.files.find(request.params.id, caller);
    if (!file) throw noSuchFile();
    reply.headers({ 'cache-control': 'private, no-store', 'accept-ranges': 'bytes' });
    const range = byteRange(request.headers.range, file.size);
    if (range === 'unsatisfiable') {
      return reply.code(416).header('content-range', `bytes */${file.size}`).send();
    }
    const content = await parts.store.open(file.storageKey, range);
    if (!content) throw noSuchFile();
    const { start, end } = range ?? { start: 0, end: file.size - 1 };
    if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`);
    return reply
      .headers({
        'content-type': file.contentType,
        'content-length': end - start + 1,
        'content-disposition': asAttachment(file.name),
      })
      .send(content);
  });
}

const noSuchFile = () => refusal('BAD_USER_INPUT', 'There is no such file.', { status: 404 });

async function callerOf(request: FastifyRequest, parts: FilesRouteParts): Promise<Caller> {
  const { authorization, 'user-agent': userAgent } = request.headers;
  const guest = await parts.reception.welcome(authorization, request.ip);
  // What is asked of the subgraphs here is asked by documents of the gateway's own.
  const facts = { requestId: request.id, ip: request.ip, userAgent, trustedDocument: true };
  return parts.reception.caller(guest, facts);
}

async function keep(form: UploadForm, most: number, caller: Caller, parts: FilesRouteParts) {
  const { upload } = form;
  const name = cleanFileName(upload.filename);
  const { head, content } = await peek(form.content);
  const contentType = fileType(head, name);
  if (!contentType) {
    upload.file.resume();
    throw refusal(
      'BAD_USER_INPUT',
      'Files of this type are not taken: send PDF, PNG, JPEG, WebP, XLSX, DOCX, CSV, TSV, TXT (also .gz) or XML.',
      { status: 415 },
    );
  }
  const storageKey = `uploads/${randomUUID()}`;
  try {
    const { size } = await parts.store.put(storageKey, content);
    if (upload.file.truncated) {
      throw refusal('BAD_USER_INPUT', `The file is larger than ${inMegabytes(most)} MB.`, {
        status: 413,
      });
    }
    await form.end();
    return await parts.files.register({ storageKey, name, contentType, size }, caller);
  } catch (error) {
    await parts.store.delete(storageKey);
    throw error;
  }
}

const inMegabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100;

/** The first bytes, and the whole content with them, still as a stream. */
async function peek(
  chunks: AsyncIterableIterator<Buffer>,
): Promise<{ head: Buffer; content: Readable }> {
  const read: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  const whole = async function* () {
    yield* read;
    yield* chunks;
  };
  return { head: Buffer.concat(read).subarray(0, HEAD_BYTES), content: Readable.from(whole()) };
}
