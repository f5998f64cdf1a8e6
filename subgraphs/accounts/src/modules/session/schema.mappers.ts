import type { PersonViewer } from './sessionRights.ts';

export type ViewerMapper = PersonViewer;
