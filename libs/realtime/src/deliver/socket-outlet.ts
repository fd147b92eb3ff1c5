import type { Socket } from 'socket.io';
import type { Outlet } from './laggards.ts';

/** A message in the form in which it goes over the wire, made once for all who hear it. */
export interface Frame {
  /** For engine.io, which may have packets of its own before it. */
  packets: string[];
  options: { preEncoded: true; wsPreEncodedFrame?: Buffer[] };
}

interface WebSocketInside {
  readonly bufferedAmount: number;
  readonly _sender?: { sendFrame?(frame: Buffer[]): void };
  terminate(): void;
}

/** What engine.io keeps about a connection; its own types leave most of it out. */
interface Connection {
  readonly readyState: string;
  readonly writeBuffer: readonly { data?: string }[];
  readonly transport: { readonly socket?: WebSocketInside };
}

const connectionOf = (socket: Socket): Connection => socket.conn as unknown as Connection;

/** How full a socket is, and how to end it at once: an orderly close would wait for what nobody reads. */
export const outletOf = (socket: Socket): Outlet => ({
  isOpen: () => connectionOf(socket).readyState === 'open',
  buffered() {
    const { writeBuffer, transport } = connectionOf(socket);
    let bytes = transport.socket?.bufferedAmount ?? 0;
    for (const { data } of writeBuffer) bytes += data?.length ?? 0;
    return bytes;
  },
  cut() {
    connectionOf(socket).transport.socket?.terminate();
  },
});

/**
 * Hands the frame to the WebSocket as it is, as engine.io does with what it has pre-encoded, but without its
 * list of packets per socket: what is not read then waits in one place, which `outletOf` can measure.
 */
export const writeFrame = (socket: Socket, { packets, options }: Frame): void => {
  const { readyState, writeBuffer, transport } = connectionOf(socket);
  if (readyState !== 'open') return;
  const sender = transport.socket?._sender;
  if (options.wsPreEncodedFrame && sender?.sendFrame && writeBuffer.length === 0)
    sender.sendFrame(options.wsPreEncodedFrame);
  else (socket as unknown as { client: Writer }).client.writeToEngine(packets, options);
};

interface Writer {
  writeToEngine(packets: string[], options: Frame['options']): void;
}
