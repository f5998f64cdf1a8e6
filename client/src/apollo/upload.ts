import { session } from './client.ts';

export interface UploadedFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** The server's reason, in words for a person. */
export class UploadRefused extends Error {}

interface UploadOptions {
  /** Called with the share that is sent, from 0 to 1. */
  onProgress?(share: number): void;
  signal?: AbortSignal;
}

/** Sends a file. `fetch` tells nothing of how much has gone, an older way does. */
export async function upload(file: File, options: UploadOptions = {}): Promise<UploadedFile> {
  const { onProgress, signal } = options;
  const token = await session.freshToken();
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 201) resolve(request.response);
      else reject(new UploadRefused(reasonOf(request.response)));
    };
    request.onerror = () => reject(new Error('The connection broke.'));
    request.onabort = () => reject(new DOMException('The upload was given up.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function reasonOf(answer: { errors?: { message?: string }[] } | null): string {
  return answer?.errors?.[0]?.message ?? '';
}
