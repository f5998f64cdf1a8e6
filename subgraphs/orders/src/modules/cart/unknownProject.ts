import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { organizationOf } from '@kontor/kit/viewer.ts';
import { OpenProjectsDocument } from '../../calls/pricing.generated.ts';

/** The first of the ids that is no project of the viewer's organization that goes on; null = all are. */
export async function unknownProject(
  ctx: RequestContext,
  projectIds: ReadonlyArray<string | null | undefined>,
): Promise<string | null> {
  const wanted = [...new Set(projectIds.filter((id) => id != null))];
  if (wanted.length === 0) return null;
  const strange = wanted.find((id) => !isId(id));
  if (strange !== undefined) return strange;
  const { openProjects } = await ctx.call('pricing', OpenProjectsDocument, {
    organizationId: organizationOf(ctx.viewer),
    ids: wanted,
  });
  const known = new Set(openProjects.map(({ id }) => id));
  return wanted.find((id) => !known.has(id.toLowerCase())) ?? null;
}
