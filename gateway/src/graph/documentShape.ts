import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { DocumentLimits } from '../limits/limits.ts';

/** How large a document is once its fragments are spread; of several operations, the largest figure of each. */
export interface DocumentShape {
  depth: number;
  fields: number;
  rootFields: number;
  aliases: number;
  directives: number;
}

type Counts = Omit<DocumentShape, 'rootFields'>;

/**
 * Measures without a schema and before validation, in time linear to the text: each fragment is
 * counted once however often it is spread. A fragment inside itself counts as nothing here;
 * validation refuses it.
 */
export function documentShape(document: DocumentNode): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const counted = new Map<string, Counts>();
  const shape: DocumentShape = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const counts = count(definition.selectionSet, fragments, counted);
    shape.depth = Math.max(shape.depth, counts.depth);
    shape.fields = Math.max(shape.fields, counts.fields);
    shape.aliases = Math.max(shape.aliases, counts.aliases);
    shape.directives = Math.max(
      shape.directives,
      counts.directives + (definition.directives?.length ?? 0),
    );
    shape.rootFields = Math.max(shape.rootFields, definition.selectionSet.selections.length);
  }
  return shape;
}

/** Which limit a shape breaks first, as a sentence for its author; undefined when none. */
export function brokenLimit(shape: DocumentShape, limits: DocumentLimits): string | undefined {
  const names = {
    depth: 'levels deep',
    fields: 'fields with its fragments spread',
    rootFields: 'fields at the root',
    aliases: 'aliases',
    directives: 'directives',
  } as const;
  for (const [name, words] of Object.entries(names) as Array<[keyof typeof names, string]>) {
    if (shape[name] > limits[name]) {
      return `The document is too large: ${shape[name]} ${words}, the limit is ${limits[name]}.`;
    }
  }
  return undefined;
}

function count(
  selectionSet: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  counted: Map<string, Counts>,
): Counts {
  const total: Counts = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  for (const selection of selectionSet.selections) {
    total.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet && count(selection.selectionSet, fragments, counted);
      if (selection.alias) total.aliases += 1;
      add(total, inner, 1);
      total.fields += 1;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(total, count(selection.selectionSet, fragments, counted), 0);
    } else {
      add(total, countFragment(selection.name.value, fragments, counted), 0);
    }
  }
  return total;
}

function countFragment(
  name: string,
  fragments: Map<string, FragmentDefinitionNode>,
  counted: Map<string, Counts>,
): Counts | undefined {
  const known = counted.get(name);
  const fragment = fragments.get(name);
  if (known || !fragment) return known;
  // Stands for the fragment while it is being counted, which ends a cycle.
  counted.set(name, { depth: 0, fields: 0, aliases: 0, directives: 0 });
  const counts = count(fragment.selectionSet, fragments, counted);
  counted.set(name, counts);
  return counts;
}

function add(total: Counts, inner: Counts | undefined, levels: number): void {
  total.depth = Math.max(total.depth, levels + (inner?.depth ?? 0));
  total.fields += inner?.fields ?? 0;
  total.aliases += inner?.aliases ?? 0;
  total.directives += inner?.directives ?? 0;
}
