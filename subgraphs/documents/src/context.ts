import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  createDocumentLoaders,
  type DocumentLoaders,
} from './modules/document/document.loaders.ts';

export interface Context extends RequestContext, DocumentLoaders {}

export const createContext = (base: RequestContext): Context => ({
  ...base,
  ...createDocumentLoaders(base),
});
