import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { RedisConnection } from '#kernel/jobs';

/** Entries a late process could still read; with gaps healed by a refetch there is no need for more. */
const KEPT_ENTRIES = 1_000;

/** Joins a socket.io server to all others of this installation through Redis streams. */
export const streamsAdapter = (client: RedisConnection, prefix: string) =>
  createAdapter(client, {
    streamName: `${prefix}:realtime`,
    channelPrefix: `${prefix}:realtime`,
    maxLen: KEPT_ENTRIES,
    onlyPlaintext: true,
    // The reader notices only between two reads that it was closed: this is how long a stop may take.
    blockTimeInMs: 1_000,
  });
