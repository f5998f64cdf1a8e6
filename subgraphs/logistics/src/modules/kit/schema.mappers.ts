import type { Component, Kit } from './domain/kit.ts';

export type ReservedKitMapper = Kit;
export type ReservedComponentMapper = Component;
