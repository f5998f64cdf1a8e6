import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { refusal } from '../errors.ts';

/** A form that should hold one file and nothing else. */
export interface UploadForm {
  upload: MultipartFile;
  /** The file's bytes; throws BAD_USER_INPUT where the form breaks off. */
  content: AsyncIterableIterator<Buffer>;
  /** Once the file has been read: throws BAD_USER_INPUT when more follows it, which would be lost. */
  end(): Promise<void>;
}

/** `most` bytes are read of the file; what is longer is `truncated`. */
export async function openUploadForm(request: FastifyRequest, most: number): Promise<UploadForm> {
  if (!request.isMultipart()) {
    throw refusal('BAD_USER_INPUT', 'Send one file as multipart/form-data.', { status: 415 });
  }
  const files = request.files({ limits: { fileSize: most } });
  const nextFile = () => files.next().catch(refuseForm);
  const first = await nextFile();
  if (first.done) throw refusal('BAD_USER_INPUT', 'The request has no file.');
  const upload = first.value;
  return {
    upload,
    content: contentOf(upload.file),
    async end() {
      if (!(await nextFile()).done) throw severalFiles();
    },
  };
}

async function* contentOf(file: Readable): AsyncGenerator<Buffer, undefined> {
  try {
    yield* file;
  } catch {
    throw brokenForm();
  }
}

function refuseForm({ code }: { code?: string }): never {
  const isMore = code === 'FST_PARTS_LIMIT' || code === 'FST_FILES_LIMIT';
  throw isMore ? severalFiles() : brokenForm();
}

const severalFiles = () => refusal('BAD_USER_INPUT', 'Send one file at a time.');

const brokenForm = () =>
  refusal('BAD_USER_INPUT', 'The form can not be read: it breaks off or is not whole.');
