import type { Namespace, Socket } from 'socket.io';
import type { RedisConnection } from '#kernel/jobs';
import { streamsAdapter } from '../publish/streams.ts';
import { ChunkedDelivery, type TurnLimits } from './chunked-delivery.ts';
import { Laggards, type LagLimits } from './laggards.ts';
import { outletOf, writeFrame, type Frame } from './socket-outlet.ts';

const MILLIS_BETWEEN_SWEEPS = 1_000;

/** Number of a broadcast among the messages of socket.io's cluster adapters. */
const BROADCAST = 3;

interface ClusterMessage {
  uid: string;
  nsp: string;
  type: number;
  data?: {
    requestId?: string;
    packet: { nsp?: string };
    opts: { rooms: string[]; except: string[] };
  };
}

/** The parts of the adapter that it shows to those who extend it. */
interface OpenAdapter {
  readonly uid: string;
  readonly rooms: Map<string, Set<string>>;
  onMessage(message: ClusterMessage, offset?: string): void;
  _encode(packet: object, options: Frame['options']): string[];
  close(): Promise<void> | void;
}

export interface DeliveryOptions {
  turn?: Partial<TurnLimits>;
  lag?: Partial<LagLimits>;
}

/**
 * Joins a realtime process to the workers through Redis and brings what they publish to its sockets in
 * turns, sparing those that do not read. All else is the streams adapter's.
 */
export const deliveringAdapter = (
  client: RedisConnection,
  prefix: string,
  { turn, lag }: DeliveryOptions = {},
) => {
  const create = streamsAdapter(client, prefix);
  // socket.io calls it with `new`.
  return function (namespace: Namespace) {
    const adapter = create(namespace) as unknown as OpenAdapter;
    const laggards = new Laggards<Socket, Addressed>(outletOf, writeFrame, lag);
    const delivery = new ChunkedDelivery<Addressed, Socket>(
      (topic) => socketsIn(namespace, adapter.rooms.get(topic)),
      (socket, frame) => laggards.write(socket, frame.topic, frame),
      turn,
    );
    const sweeping = setInterval(() => laggards.sweep(), MILLIS_BETWEEN_SWEEPS);
    sweeping.unref();

    const others = adapter.onMessage.bind(adapter);
    adapter.onMessage = (message, offset) => {
      const { data } = message;
      const isOurs =
        message.type === BROADCAST &&
        message.uid !== adapter.uid &&
        message.nsp === namespace.name &&
        data?.requestId === undefined;
      if (!isOurs || !data) return others(message, offset);
      const options: Frame['options'] = { preEncoded: true };
      const packets = adapter._encode({ ...data.packet, nsp: namespace.name }, options);
      for (const topic of data.opts.rooms) delivery.deliver(topic, { topic, packets, options });
    };
    const close = adapter.close.bind(adapter);
    adapter.close = () => {
      clearInterval(sweeping);
      return close();
    };
    return adapter as never;
  };
};

interface Addressed extends Frame {
  topic: string;
}

/** Read while it is delivered: who leaves in the meantime is skipped. */
function* socketsIn(namespace: Namespace, ids: Iterable<string> = []): Generator<Socket> {
  for (const id of ids) {
    const socket = namespace.sockets.get(id);
    if (socket) yield socket;
  }
}
