import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type MyVisits = Schemas['MyVisits'];
/** A visit of today that this browser may follow, with whose it is. */
export type FollowedVisit = MyVisits['visits'][number];
export type MyVisit = Schemas['MyVisitView'];
