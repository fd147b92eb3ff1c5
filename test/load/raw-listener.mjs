import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/** What a browser sends with its handshake, more or less. */
const HEADERS = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Accept-Language: ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7',
  'Cache-Control: no-cache',
  `Cookie: charye_resident=${'0'.repeat(36)}.${'a'.repeat(43)}`,
].join('\r\n');

const PATH = '/socket.io/?EIO=4&transport=websocket';

const textFrame = (text) => {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 255]);
  // A mask of zeros masks nothing and is as good as another.
  return Buffer.concat([head, Buffer.alloc(4), payload]);
};

const PONG = textFrame('3');

/**
 * A client that costs next to nothing: a TCP connection that speaks just enough WebSocket and socket.io to
 * be told messages. Thousands of them fit into one process without getting in their own way.
 */
export class RawListener {
  /** `token` for a socket of ours, '' for a bare socket.io, undefined for a bare WebSocket. */
  constructor({ port, host = '127.0.0.1', localAddress, token, onMessage, onClose }) {
    this.onMessage = onMessage;
    this.token = token;
    this.pending = undefined;
    this.isUpgraded = false;
    this.isPaused = false;
    this.joined = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.joined.catch(() => undefined);
    this.socket = connect({ port, host, localAddress, noDelay: true });
    this.socket.on('connect', () =>
      this.socket.write(
        `GET ${PATH} HTTP/1.1\r\nHost: ${host}:${port}\r\n${HEADERS}\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
      ),
    );
    this.socket.on('data', (chunk) => this.read(chunk));
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => {
      this.reject(new Error('The connection was closed.'));
      onClose?.(this);
    });
  }

  /** Reads nothing from now on: the kernel's buffers fill, then the server's. */
  stall() {
    this.isPaused = true;
    this.socket.pause();
  }

  close() {
    this.socket.destroy();
  }

  read(chunk) {
    let data = this.pending ? Buffer.concat([this.pending, chunk]) : chunk;
    this.pending = undefined;
    if (!this.isUpgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        this.pending = data;
        return;
      }
      if (!data.latin1Slice(0, 12).endsWith('101')) {
        this.close();
        return;
      }
      this.isUpgraded = true;
      if (this.token === undefined) this.resolve(this);
      data = data.subarray(end + 4);
    }
    let at = 0;
    while (data.length - at >= 2) {
      let length = data[at + 1] & 127;
      let head = 2;
      if (length === 126) {
        if (data.length - at < 4) break;
        length = data.readUInt16BE(at + 2);
        head = 4;
      }
      if (data.length - at < head + length) break;
      if ((data[at] & 15) === 1) this.take(data, at + head, at + head + length);
      at += head + length;
    }
    if (at < data.length) this.pending = data.subarray(at);
  }

  /** One packet: 0 open, 2 ping, 40 joined, 42 an event, 44 refused. */
  take(data, from, to) {
    const [kind, sub] = [data[from] - 48, data[from + 1] - 48];
    if (kind === 4 && sub === 2) this.onMessage?.(data, from, to, this);
    else if (kind === 0) this.socket.write(textFrame(`40${JSON.stringify({ token: this.token })}`));
    else if (kind === 2) this.socket.write(PONG);
    else if (kind === 4 && sub === 0) this.resolve(this);
    else if (kind === 4 && sub === 4) {
      this.reject(new Error(data.toString('utf8', from + 2, to)));
      this.close();
    }
  }
}

const SEQUENCE = '"sequence":';

/** The sequence of a message, read without parsing the rest. */
export const sequenceIn = (data, from, to) => {
  let at = data.indexOf(SEQUENCE, from, 'latin1');
  if (at < 0 || at >= to) return undefined;
  let sequence = 0;
  for (at += SEQUENCE.length; data[at] >= 48 && data[at] <= 57; at++)
    sequence = sequence * 10 + data[at] - 48;
  return sequence;
};
