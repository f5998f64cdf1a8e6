import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { Viewer } from '@kontor/kit/viewer.ts';
import {
  type ConstDirectiveNode,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  printSchema,
  valueFromASTUntyped,
} from 'graphql';
import { BoundedCache } from './boundedCache.ts';
import type { LoadedSupergraph } from './graph/supergraph.ts';

/** The public schema as each viewer may use it. */
export interface VisibleSchemas {
  of(viewer: Viewer): GraphQLSchema;
  sdlOf(viewer: Viewer): string;
}

/**
 * Shows a viewer the fields whose `@authenticated` and `@requiresScopes` it meets, and the types
 * that they reach. Only what is shown follows from this: what is allowed, each subgraph decides.
 */
export function visibleSchemas(
  { publicSchema, supergraphSchema }: LoadedSupergraph,
  keep: number,
): VisibleSchemas {
  const rules = accessRules(supergraphSchema);
  const cache = new BoundedCache<string, { schema: GraphQLSchema; sdl?: string }>(keep);

  const shown = (viewer: Viewer) => {
    const isKnown = viewer.kind !== 'anonymous';
    const key = `${isKnown} ${[...viewer.scopes].sort().join(' ')}`;
    let entry = cache.get(key);
    if (!entry) {
      entry = { schema: schemaFor(publicSchema, rules, viewer) };
      cache.set(key, entry);
    }
    return entry;
  };

  return {
    of: (viewer) => shown(viewer).schema,
    sdlOf(viewer) {
      const entry = shown(viewer);
      entry.sdl ??= printSchema(entry.schema);
      return entry.sdl;
    },
  };
}

type Rule = (viewer: Viewer) => boolean;

function schemaFor(
  publicSchema: GraphQLSchema,
  rules: Map<string, Rule[]>,
  viewer: Viewer,
): GraphQLSchema {
  const isShown = (place: string) => (rules.get(place) ?? []).every((rule) => rule(viewer));
  const field = (
    config: GraphQLFieldConfig<unknown, unknown>,
    name: string,
    typeName: string,
  ): null | undefined => {
    const places = [typeName, `${typeName}.${name}`, getNamedType(config.type).name];
    return places.every(isShown) ? undefined : null;
  };
  return pruneSchema(
    mapSchema(publicSchema, {
      [MapperKind.OBJECT_FIELD]: field,
      [MapperKind.INTERFACE_FIELD]: field,
    }),
  );
}

/** Rules by `Type` and `Type.field`, read from the directives of the composed schema. */
function accessRules(supergraphSchema: GraphQLSchema): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  const add = (place: string, directives: readonly ConstDirectiveNode[] = []) => {
    const found = directives.map(ruleOf).filter((rule) => rule !== undefined);
    if (found.length > 0) rules.set(place, found);
  };
  for (const type of Object.values(supergraphSchema.getTypeMap())) {
    add(type.name, type.astNode?.directives);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field.astNode?.directives);
    }
  }
  return rules;
}

function ruleOf(directive: ConstDirectiveNode): Rule | undefined {
  const name = directive.name.value;
  if (name === 'authenticated') return (viewer) => viewer.kind !== 'anonymous';
  if (name !== 'requiresScopes') return undefined;
  const argument = directive.arguments?.find((each) => each.name.value === 'scopes');
  const alternatives = (argument ? valueFromASTUntyped(argument.value) : []) as string[][];
  return ({ scopes }) =>
    alternatives.some((needed) => needed.every((scope) => scopes.includes(scope)));
}
