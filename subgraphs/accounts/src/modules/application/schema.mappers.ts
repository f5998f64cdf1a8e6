import type { Connection } from '@kontor/kit/cursors.ts';
import type { Application } from './application.entity.ts';

export type AccountApplicationMapper = Application;
export type AccountApplicationConnectionMapper = Connection<Application>;
