import type { ShownComponent } from './showComponents.ts';

export type KitComponentMapper = ShownComponent;
