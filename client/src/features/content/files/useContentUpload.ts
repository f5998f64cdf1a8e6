import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { UploadRefused, upload } from '../../../apollo/upload.ts';
import type { AddContentFileInput } from '../../../gql/schemaTypes.ts';
import { newKey } from '../../../lib/newKey.ts';
import type { MediaUpload } from '../editor/useMediaUpload.ts';
import { AddContentFileDocument } from './ContentFiles.generated';

/** What a file is for: an article, a material or a banner. */
export type ContentOwner = Pick<AddContentFileInput, 'articleId' | 'materialId' | 'bannerId'>;

/** Sends files one after the other and gives them to their owner. */
export function useContentUpload(owner: ContentOwner, onAdded: () => void) {
  const [uploads, setUploads] = useState<MediaUpload[]>([]);
  const [addFile] = useMutation(AddContentFileDocument);

  const put = (key: string, part: Partial<MediaUpload>) =>
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: string) => setUploads((before) => before.filter((each) => each.key !== key));

  async function send(file: File, about: Pick<AddContentFileInput, 'isPicture' | 'validUntil'>) {
    const key = newKey();
    setUploads((before) => [...before, { key, name: file.name, share: 0, problem: null }]);
    try {
      const { id: fileId } = await upload(file, { onProgress: (share) => put(key, { share }) });
      const { data } = await addFile({ variables: { input: { ...owner, ...about, fileId } } });
      const result = data?.addContentFile;
      if (result?.__typename === 'ContentFileSaved') drop(key);
      else put(key, { problem: result?.message ?? '' });
    } catch (error) {
      put(key, { problem: error instanceof UploadRefused ? error.message : '' });
    }
  }

  async function add(files: File[], about: Pick<AddContentFileInput, 'isPicture' | 'validUntil'>) {
    for (const file of files) await send(file, about);
    onAdded();
  }

  return { uploads, add, dismiss: drop };
}
