import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { UploadRefused, upload } from '../../../apollo/upload.ts';
import type { ProductFileKind } from '../../../gql/schemaTypes.ts';
import { newKey } from '../../../lib/newKey.ts';
import { AddProductMediaDocument } from './ProductMedia.generated';

/** A file on its way to the product. */
export interface MediaUpload {
  key: string;
  name: string;
  /** From 0 to 1. */
  share: number;
  /** Why it is not taken; empty where nobody knows, null while all is well. */
  problem: string | null;
}

interface Paper {
  /** Null makes it a picture. */
  kind: ProductFileKind | null;
  validUntil: string | null;
}

/** Sends files one after the other and gives them to the product. */
export function useMediaUpload(productId: string) {
  const [uploads, setUploads] = useState<MediaUpload[]>([]);
  const [addMedia] = useMutation(AddProductMediaDocument);

  const put = (key: string, part: Partial<MediaUpload>) =>
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: string) => setUploads((before) => before.filter((each) => each.key !== key));

  async function send(file: File, key: string, { kind, validUntil }: Paper) {
    try {
      const { id: fileId } = await upload(file, { onProgress: (share) => put(key, { share }) });
      const { data } = await addMedia({
        variables: { input: { productId, fileId, kind, validUntil } },
      });
      const result = data?.addProductMedia;
      if (result?.__typename === 'ProductMediaSaved') drop(key);
      else put(key, { problem: result?.message ?? '' });
    } catch (error) {
      put(key, { problem: error instanceof UploadRefused ? error.message : '' });
    }
  }

  async function add(files: File[], paper: Paper) {
    const begun = files.map((file) => ({ file, key: newKey() }));
    setUploads((before) => [
      ...before,
      ...begun.map(({ file, key }) => ({ key, name: file.name, share: 0, problem: null })),
    ]);
    for (const { file, key } of begun) await send(file, key, paper);
  }

  return { uploads, add, dismiss: drop };
}
