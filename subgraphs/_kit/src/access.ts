import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql';
import { forbidden, unauthenticated } from './errors.ts';
import type { RequestContext } from './subgraph.ts';
import { hasScope, type Viewer } from './viewer.ts';

/*
 * `@authenticated` and `@requiresScopes(scopes: [["a", "b"], ["c"]])` (a and b, or c) as written in
 * the SDL, enforced. On a field they guard the field. On an object type they guard each field that
 * returns the type and, for entities and members of unions, each field of the type.
 * Services pass every scope; `[["service"]]` therefore marks internal commands.
 */

/** Throws unless the viewer may. */
type Guard = (viewer: Viewer) => void;

/** Wraps the resolvers of guarded fields, once; fields without a guard cost nothing. */
export function enforceAccess(schema: GraphQLSchema, typeDefs: DocumentNode): void {
  const guards = readGuards(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const guard = allOf([
        guards.get(type.name),
        guards.get(`${type.name}.${field.name}`),
        guards.get(getNamedType(field.type).name),
      ]);
      if (guard) guardField(field, guard);
    }
  }
}

function guardField(field: GraphQLField<unknown, RequestContext>, guard: Guard): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (parent, args, ctx, info) => {
    guard(ctx.viewer);
    return resolve(parent, args, ctx, info);
  };
  if (!subscribe) return;
  field.subscribe = (parent, args, ctx, info) => {
    guard(ctx.viewer);
    return subscribe(parent, args, ctx, info);
  };
}

/** Guards by `Type` and by `Type.field`. */
function readGuards({ definitions }: DocumentNode): Map<string, Guard> {
  const guards = new Map<string, Guard>();
  const add = (name: string, directives: readonly ConstDirectiveNode[] = []) => {
    const guard = allOf([guards.get(name), ...directives.map(guardOf)]);
    if (guard) guards.set(name, guard);
  };
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    add(type.name.value, type.directives);
    for (const field of type.fields ?? []) {
      add(`${type.name.value}.${field.name.value}`, field.directives);
    }
  }
  return guards;
}

function guardOf(directive: ConstDirectiveNode): Guard | undefined {
  if (directive.name.value === 'authenticated') return requireAnybody;
  if (directive.name.value === 'requiresScopes') return requireScopes(scopesOf(directive));
  return undefined;
}

function requireAnybody(viewer: Viewer): void {
  if (viewer.kind === 'anonymous') throw unauthenticated();
}

function requireScopes(alternatives: string[][]): Guard {
  // Fields of a list are resolved for one viewer in a row: the last verdict is nearly always the next one.
  let allowedLast: Viewer | undefined;
  return (viewer) => {
    if (viewer === allowedLast) return;
    const isAllowed = alternatives.some((scopes) =>
      scopes.every((scope) => hasScope(viewer, scope)),
    );
    if (!isAllowed) {
      requireAnybody(viewer);
      throw forbidden(undefined, { requiredScopes: alternatives });
    }
    allowedLast = viewer;
  };
}

function scopesOf(directive: ConstDirectiveNode): string[][] {
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST)
    throw new Error('@requiresScopes needs a list of lists of scopes.');
  return value.values.map((group) => {
    if (group.kind !== Kind.LIST)
      throw new Error('@requiresScopes needs a list of lists of scopes.');
    return group.values.map((scope) => {
      if (scope.kind !== Kind.STRING)
        throw new Error('A scope in @requiresScopes must be a string.');
      return scope.value;
    });
  });
}

function allOf(guards: Array<Guard | undefined>): Guard | undefined {
  const needed = [...new Set(guards.filter((guard) => guard !== undefined))];
  if (needed.length < 2) return needed[0];
  return (viewer) => {
    for (const guard of needed) guard(viewer);
  };
}
