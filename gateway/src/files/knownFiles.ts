import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { type DocumentNode, GraphQLError, parse, print } from 'graphql';
import type { Caller } from '../graph/caller.ts';
import { unavailableError } from '../graph/subgraphCalls.ts';

/** A file as the subgraph that it belongs to knows it. */
export interface KnownFile {
  id: string;
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
}

/** Asked as the viewer, so that the subgraphs decide who may have what. */
export interface KnownFiles {
  /** Null for a file that does not exist, or not for this viewer. */
  find(id: string, caller: Caller): Promise<KnownFile | null>;
  register(file: Omit<KnownFile, 'id'>, caller: Caller): Promise<KnownFile>;
}

const FIELDS = '{ id storageKey name contentType size }';
const FIND = parse(`query FileForDownload($id: ID!) { file: fileForDownload(id: $id) ${FIELDS} }`);
const FIND_PRODUCT_FILE = parse(
  `query ProductFileForDownload($id: ID!) { file: productFileForDownload(id: $id) ${FIELDS} }`,
);
const FIND_CONTENT_FILE = parse(
  `query ContentFileForDownload($id: ID!) { file: contentFileForDownload(id: $id) ${FIELDS} }`,
);
const REGISTER = parse(
  `mutation RegisterUpload($input: RegisterUploadInput!) { file: registerUpload(input: $input) ${FIELDS} }`,
);

/** Papers and uploads belong to `documents`, what goes with a product, an article or a material to `catalog`. */
export function knownFiles(documents: RunningSubgraph, catalog: RunningSubgraph): KnownFiles {
  return {
    async find(id, caller) {
      const answers = await Promise.allSettled([
        ask(documents, FIND, { id }, caller).catch(nullIfRefused),
        ask(catalog, FIND_PRODUCT_FILE, { id }, caller).catch(nullIfRefused),
        ask(catalog, FIND_CONTENT_FILE, { id }, caller).catch(nullIfRefused),
      ]);
      // One that can't be asked matters only where no other has the file.
      for (const answer of answers) {
        if (answer.status === 'fulfilled' && answer.value) return answer.value;
      }
      for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
      return null;
    },
    async register(input, caller) {
      const file = await ask(documents, REGISTER, { input }, caller);
      if (!file) throw new GraphQLError('The upload was not registered');
      return file;
    },
  };
}

async function ask(
  subgraph: RunningSubgraph,
  document: DocumentNode,
  variables: Record<string, unknown>,
  caller: Caller,
): Promise<KnownFile | null> {
  const answer = await subgraph
    .execute({
      query: print(document),
      document,
      variables,
      viewerToken: caller.viewerToken,
      request: caller.factsFor(subgraph.name),
    })
    .catch(() => ({ errors: [unavailableError(subgraph.name)], data: null }));
  const [refused] = answer.errors ?? [];
  if (refused) throw refused;
  return (answer.data?.file as KnownFile | null | undefined) ?? null;
}

/** A visitor learns no more of a file than that there is none for them. */
function nullIfRefused(error: { extensions?: { code?: unknown } }): null {
  const code = error.extensions?.code;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return null;
  throw error;
}
