import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { ask, person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import sharp from 'sharp';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

const { north, south } = demo.organizations;
export const guest: Viewer = { kind: 'anonymous', scopes: ['catalog:read'] };
/** Of the segment `dealer`. */
export const dealer = person(north, ['catalog:read']);
/** Of the segment `retail`. */
export const retail = person(south, ['catalog:read']);
export { content };

/** The catalogue with the demo's organizations and their segments, and uploads. */
export interface ContentWorld extends CatalogWorld {
  /** What `POST /files` does, by a content manager; answers its id. */
  upload(bytes: Buffer, name: string, contentType?: string): Promise<string>;
  /** Which of the viewers the question is answered with more than null or nothing. */
  readersOf(query: string, variables: Record<string, unknown>): Promise<string[]>;
}

export async function openContentWorld(): Promise<ContentWorld> {
  const world = await openCatalogWorld();
  const hosted = await openSubgraph(accounts, world.runtime);
  await hosted.seedDemo();
  await world.database.query(
    `update customer set segment = case organization_id when $1::uuid then 'dealer' else 'retail' end
     where organization_id in ($1, $2)`,
    [north, south],
  );
  const papers = await openSubgraph(documents, world.runtime);
  return {
    ...world,
    async upload(bytes, name, contentType = 'application/pdf') {
      const input = { storageKey: `uploads/${newId()}`, name, contentType, size: bytes.length };
      await world.runtime.files.put(input.storageKey, bytes);
      const register =
        'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }';
      const { tokens } = world.runtime;
      const { data } = await ask(papers, tokens, content, register, { input });
      return (data as { registerUpload: { id: string } }).registerUpload.id;
    },
    async readersOf(query, variables) {
      const answers = Object.entries({ guest, dealer, retail, content }).map(
        async ([name, viewer]) => {
          const [answer] = Object.values(await world.data(viewer, query, variables));
          return isSomething(answer) ? [name] : [];
        },
      );
      return (await Promise.all(answers)).flat();
    },
  };
}

const isSomething = (answer: unknown): boolean =>
  answer !== null && !(Object(answer).totalCount === 0) && !(Array.isArray(answer) && !answer[0]);

export const EVERYBODY = { kind: 'EVERYBODY' };
export const SIGNED_IN = { kind: 'SIGNED_IN' };
export const DEALERS = { kind: 'CHOSEN', segments: ['dealer'] };
export const RETAIL = { kind: 'CHOSEN', segments: ['retail'] };

export const PDF = Buffer.from('%PDF-1.7 leaflet');

export const picture = (colour = '#c33') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .png()
    .toBuffer();

export const ADD_FILE = `mutation ($input: AddContentFileInput!) { addContentFile(input: $input) {
  __typename ... on ContentFileSaved { id } ... on Problem { code message } ... on InvalidInput { field } } }`;
