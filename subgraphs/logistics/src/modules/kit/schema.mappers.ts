import type { Component } from './domain/kit.ts';
import type { ReservedKitRow } from './reservedKit.queries.ts';

export type ReservedKitMapper = ReservedKitRow;
export type ReservedComponentMapper = Component;
