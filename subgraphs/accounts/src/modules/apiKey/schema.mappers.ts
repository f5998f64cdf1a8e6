import type { ApiKey } from './apiKey.entity.ts';

export type ApiKeyMapper = ApiKey;
