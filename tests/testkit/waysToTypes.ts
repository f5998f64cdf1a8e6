import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** The scopes that one way from a root to a type asks for; "signed in" stands for `@authenticated`. */
export type Way = ReadonlySet<string>;

interface Composite {
  /** Scopes that any one of is needed for the type itself; null = none. */
  needs: string[][] | null;
  leadsTo: Array<{ type: string; needs: string[][] | null }>;
}

/**
 * By which scopes each type of a composed schema can be reached: for every type the ways that ask
 * for least. What is `@inaccessible` is no way.
 */
export function waysToTypes(supergraph: DocumentNode): Map<string, Way[]> {
  const types = readTypes(supergraph);
  const found = new Map<string, Way[]>();
  const waiting: Array<{ type: string; way: Way }> = ['Query', 'Mutation', 'Subscription'].map(
    (type) => ({ type, way: new Set() }),
  );
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, way } = next;
    const composite = types.get(type);
    if (!composite) continue;
    for (const here of along(way, composite.needs)) {
      if (!isNew(found, type, here)) continue;
      for (const field of composite.leadsTo) {
        for (const there of along(here, field.needs))
          waiting.push({ type: field.type, way: there });
      }
    }
  }
  return found;
}

/** False where a way that asks for no more is known; ways that ask for more are forgotten. */
function isNew(found: Map<string, Way[]>, type: string, way: Way): boolean {
  const known = found.get(type) ?? [];
  if (known.some((other) => asksNoMore(other, way))) return false;
  found.set(type, [...known.filter((other) => !asksNoMore(way, other)), way]);
  return true;
}

const asksNoMore = (one: Way, other: Way): boolean => [...one].every((scope) => other.has(scope));

const along = (way: Way, needs: string[][] | null): Way[] =>
  needs ? needs.map((scopes) => new Set([...way, ...scopes])) : [way];

function readTypes({ definitions }: DocumentNode): Map<string, Composite> {
  const types = new Map<string, Composite>();
  for (const type of definitions) {
    if (type.kind === Kind.UNION_TYPE_DEFINITION && !isInaccessible(type.directives)) {
      const leadsTo = (type.types ?? []).map(({ name }) => ({ type: name.value, needs: null }));
      types.set(type.name.value, { needs: needsOf(type.directives), leadsTo });
    }
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION && !isInaccessible(type.directives)) {
      const leadsTo = (type.fields ?? []).flatMap(readField);
      types.set(type.name.value, { needs: needsOf(type.directives), leadsTo });
    }
  }
  return types;
}

function readField({ type, directives }: FieldDefinitionNode): Composite['leadsTo'] {
  if (isInaccessible(directives)) return [];
  return [{ type: namedType(type), needs: needsOf(directives) }];
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const isInaccessible = (directives: readonly ConstDirectiveNode[] = []): boolean =>
  directives.some(({ name }) => name.value === 'inaccessible');

function needsOf(directives: readonly ConstDirectiveNode[] = []): string[][] | null {
  const scopes = directives
    .find(({ name }) => name.value === 'requiresScopes')
    ?.arguments?.find(({ name }) => name.value === 'scopes');
  if (scopes) return valueFromASTUntyped(scopes.value) as string[][];
  const isAuthenticated = directives.some(({ name }) => name.value === 'authenticated');
  return isAuthenticated ? [['signed in']] : null;
}
