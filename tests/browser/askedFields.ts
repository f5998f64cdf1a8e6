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
  const asked = new Set<string>();

  function walk({ selections }: SelectionSetNode) {
    for (const selection of selections) {
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue;
      if (selection.kind === Kind.FIELD) asked.add(selection.name.value);
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragment(selection.name.value)
          : selection.selectionSet;
      if (inner) walk(inner);
    }
  }
  const fragment = (name: string) =>
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .find((definition) => definition.name.value === name)?.selectionSet;

  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet);
  }
  return asked;
}
