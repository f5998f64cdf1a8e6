import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { type DocumentNode, GraphQLError, parse, print } from 'graphql';
import type { Caller } from '../graph/caller.ts';
import { unavailableError } from '../graph/subgraphCalls.ts';

/** A file as the documents subgraph knows it. */
export interface KnownFile {
  id: string;
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
}

/** Asked as the viewer, so that documents decides who may have what. */
export interface DocumentFiles {
  /** Null for a file that does not exist, or not for this viewer. */
  find(id: string, caller: Caller): Promise<KnownFile | null>;
  register(file: Omit<KnownFile, 'id'>, caller: Caller): Promise<KnownFile>;
}

const FIND = parse(
  'query FileForDownload($id: ID!) { file: fileForDownload(id: $id) { id storageKey name contentType size } }',
);
const REGISTER = parse(
  'mutation RegisterUpload($input: RegisterUploadInput!) { file: registerUpload(input: $input) { id storageKey name contentType size } }',
);

export function documentFiles(documents: RunningSubgraph): DocumentFiles {
  const ask = async (
    document: DocumentNode,
    variables: Record<string, unknown>,
    caller: Caller,
  ): Promise<KnownFile | null> => {
    const answer = await documents
      .execute({
        query: print(document),
        document,
        variables,
        viewerToken: caller.viewerToken,
        request: caller.factsFor(documents.name),
      })
      .catch(() => ({ errors: [unavailableError(documents.name)], data: null }));
    const [refused] = answer.errors ?? [];
    if (refused) throw refused;
    return (answer.data?.file as KnownFile | null | undefined) ?? null;
  };

  return {
    find: (id, caller) => ask(FIND, { id }, caller),
    async register(input, caller) {
      const file = await ask(REGISTER, { input }, caller);
      if (!file) throw new GraphQLError('The upload was not registered');
      return file;
    },
  };
}
