import type { Connection } from '@kontor/kit/cursors.ts';
import type { Project, ProjectPrice } from './project.entity.ts';

export type ProjectMapper = Project;
export type ProjectPriceMapper = ProjectPrice;
export type ProjectConnectionMapper = Connection<Project>;
export type ProjectPriceConnectionMapper = Connection<ProjectPrice>;
