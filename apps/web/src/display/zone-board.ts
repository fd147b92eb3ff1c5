import type { components } from '../api/schema.d.ts';

export type ZoneBoard = components['schemas']['ZoneBoardAnswer'];
export type ZoneCall = ZoneBoard['calls'][number];
export type ZoneStage = ZoneBoard['stages'][number];
export type Arrow = NonNullable<ZoneCall['arrow']>;
