import type { Connection } from '@kontor/kit/cursors.ts';
import type { ChangeRequest } from './changeRequest.entity.ts';

export type ChangeRequestMapper = ChangeRequest;
export type ChangeRequestConnectionMapper = Connection<ChangeRequest>;
