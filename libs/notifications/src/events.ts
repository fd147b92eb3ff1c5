import { z } from 'zod';
import { defineEvent } from '#kernel';

/** A message waits to go out, not before the instant it names. */
export const MessageQueued = defineEvent(
  'notifications.message-queued.v1',
  z.object({ messageId: z.uuid(), notBefore: z.iso.datetime({ offset: true }) }),
);

/** Pushes about a visit wait to go out now. */
export const PushesQueued = defineEvent(
  'notifications.pushes-queued.v1',
  z.object({ visitId: z.uuid(), purpose: z.string() }),
);
