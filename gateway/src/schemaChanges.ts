import { findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';
import { loadSupergraph } from './graph/supergraph.ts';

export interface SchemaChanges {
  /** What makes documents of others fail: removed types, fields, arguments and values, new required input. */
  breaking: string[];
  /** What may surprise programs that were written against the old schema. */
  other: string[];
}

/** What changes for callers of the public API from one supergraph to another. */
export function compareSupergraphs(before: string, after: string): SchemaChanges {
  const [old, present] = [before, after].map(publicSchema) as [GraphQLSchema, GraphQLSchema];
  return {
    breaking: findBreakingChanges(old, present).map(({ description }) => description),
    other: findDangerousChanges(old, present).map(({ description }) => description),
  };
}

const publicSchema = (sdl: string) => loadSupergraph(sdl).publicSchema;
