import type { Context } from '../../context.ts';
import type { Project, ProjectPrice } from './project.entity.ts';

/** The answer to whoever saved a project. */
export async function projectSaved(
  ctx: Context,
  id: string,
): Promise<{ __typename: 'ProjectSaved'; project: Project }> {
  const project = await ctx.projectById.load(id);
  if (!project) throw new Error(`The project ${id} is not there.`);
  return { __typename: 'ProjectSaved', project };
}

/** The answer to whoever asked for a price for a project, decided on it or ended it. */
export async function projectPriceChanged(
  ctx: Context,
  id: string,
): Promise<{ __typename: 'ProjectPriceChanged'; price: ProjectPrice }> {
  const price = await ctx.projectPriceById.load(id);
  if (!price) throw new Error(`The project price ${id} is not there.`);
  return { __typename: 'ProjectPriceChanged', price };
}
