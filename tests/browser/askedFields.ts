import {
  GraphQLIncludeDirective,
  getDirectiveValues,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operations.ts';

/** Names of all fields that an operation asks for; not of those that its variables leave out. */
export function askedFields({ document, variables }: Operation): Set<string> {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet]]
        : [],
    ),
  );
  const asked = new Set<string>();

  function walk({ selections }: SelectionSetNode) {
    for (const selection of selections) {
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue;
      if (selection.kind === Kind.FIELD) asked.add(selection.name.value);
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)
          : selection.selectionSet;
      if (inner) walk(inner);
    }
  }

  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet);
  }
  return asked;
}
