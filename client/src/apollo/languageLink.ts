import { ApolloLink } from '@apollo/client/link';
import { i18n } from '@lingui/core';

/** Asks for names in the language of the page, wherever an operation declares `$locale`. */
export const languageLink = new ApolloLink((operation, forward) => {
  const isAsked = operation.query.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'locale'),
  );
  if (isAsked) operation.variables.locale = i18n.locale === 'ru' ? 'RU' : 'EN';
  return forward(operation);
});
