import type { Actor } from '#kernel';

/** `queue:<centre code>` for screens and tablets, `visit:<id>` for the visitor's own phone. */
export type Topic = { kind: 'queue'; centreCode: string } | { kind: 'visit'; visitId: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Undefined when the text names no topic of ours. */
export const parseTopic = (text: string): Topic | undefined => {
  const colon = text.indexOf(':');
  const [kind, name] = [text.slice(0, colon), text.slice(colon + 1)];
  if (kind === 'queue' && /^[a-z0-9-]{1,64}$/.test(name)) return { kind, centreCode: name };
  if (kind === 'visit' && UUID.test(name)) return { kind, visitId: name };
  return undefined;
};

export const queueTopic = (centreCode: string): string => `queue:${centreCode}`;
export const visitTopic = (visitId: string): string => `visit:${visitId}`;

const mayHearQueues: Partial<Record<Actor['kind'], string[]>> = {
  staff: ['queueing.read-line', 'queueing.read-board'],
  device: ['queueing.read-board'],
};

/**
 * Whether the actor may hear the topic: staff and devices the queues of their own centre, a resident
 * their own visit. `ownerOf` tells whose visit it is.
 */
export const mayHear = async (
  actor: Actor,
  topic: Topic,
  ownerOf: (visitId: string) => Promise<string | null>,
): Promise<boolean> => {
  if (topic.kind === 'visit')
    return actor.kind === 'resident' && actor.id !== null && (await ownerOf(topic.visitId)) === actor.id;
  const needed = mayHearQueues[actor.kind];
  const mayRead = needed?.some((permission) => actor.permissions.includes(permission)) ?? false;
  return mayRead && (!actor.scope || actor.scope === topic.centreCode);
};
