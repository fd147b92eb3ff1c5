import type { Actor } from '#kernel';

/**
 * `queue:<centre code>` for the tablets of staff and `zone:<centre code>/<zone code>` for the screens of one part of
 * the building; for the visitor's own phone `visit:<id>` with the changes of the ticket and `notice:<id>` with what
 * they are told besides.
 */
export type Topic =
  | { kind: 'queue'; centreCode: string }
  | { kind: 'zone'; centreCode: string; zoneCode: string }
  | { kind: 'visit' | 'notice'; visitId: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CENTRE = /^[a-z0-9-]{1,64}$/;
const ZONE = /^([a-z0-9-]{1,64})\/([a-z][a-z0-9-]{0,39})$/;

/** Undefined when the text names no topic of ours. */
export const parseTopic = (text: string): Topic | undefined => {
  const colon = text.indexOf(':');
  const [kind, name] = [text.slice(0, colon), text.slice(colon + 1)];
  if (kind === 'queue' && CENTRE.test(name)) return { kind, centreCode: name };
  const [, centreCode, zoneCode] = (kind === 'zone' && ZONE.exec(name)) || [];
  if (centreCode && zoneCode) return { kind: 'zone', centreCode, zoneCode };
  if ((kind === 'visit' || kind === 'notice') && UUID.test(name)) return { kind, visitId: name };
  return undefined;
};

export const queueTopic = (centreCode: string): string => `queue:${centreCode}`;
export const zoneTopic = (centreCode: string, zoneCode: string): string => `zone:${centreCode}/${zoneCode}`;
export const visitTopic = (visitId: string): string => `visit:${visitId}`;
export const noticeTopic = (visitId: string): string => `notice:${visitId}`;

/** What the topics alone do not tell. */
export interface Acquaintance {
  /** Whether whoever asks may follow the visit. */
  mayFollow(visitId: string): Promise<boolean>;
  /** The zone in which the device hangs. */
  zoneOf(deviceId: string): Promise<{ centreCode: string; code: string } | null>;
}

const readsLines = ['queueing.read-line', 'queueing.read-board'];

/**
 * Whether the actor may hear the topic: staff the queues and zones of their own centre, a screen the zone it hangs
 * in, a visitor the visits that they may follow.
 */
export const mayHear = async (actor: Actor, topic: Topic, known: Acquaintance): Promise<boolean> => {
  if ('visitId' in topic) return known.mayFollow(topic.visitId);
  if (actor.scope && actor.scope !== topic.centreCode) return false;
  if (actor.kind === 'staff') return readsLines.some((permission) => actor.permissions.includes(permission));
  if (actor.kind !== 'device' || topic.kind !== 'zone') return false;
  if (!actor.permissions.includes('queueing.read-board')) return false;
  const own = await known.zoneOf(actor.id!);
  return own?.centreCode === topic.centreCode && own.code === topic.zoneCode;
};
