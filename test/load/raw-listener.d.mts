import type { Socket } from 'node:net';

export interface RawListenerOptions {
  port: number;
  host?: string;
  localAddress?: string;
  token?: string;
  onMessage?(data: Buffer, from: number, to: number, listener: RawListener): void;
  onClose?(listener: RawListener): void;
}
export class RawListener {
  constructor(options: RawListenerOptions);
  readonly socket: Socket;
  readonly joined: Promise<RawListener>;
  stall(): void;
  close(): void;
}
export function sequenceIn(data: Buffer, from: number, to: number): number | undefined;
