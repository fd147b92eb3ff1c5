import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { PushSettings, WebPushService, type PushAccess } from '#notifications';

export interface ReceivedPush {
  browser: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** Status it was answered with. */
  status: number;
}

/** A browser's side of an agreement: its keys, and what they open. */
export class PushedBrowser {
  readonly name: string;
  readonly endpoint: string;
  readonly #pair = createECDH('prime256v1');
  readonly #secret = randomBytes(16);

  constructor(name: string, endpoint: string) {
    this.name = name;
    this.endpoint = endpoint;
    this.#pair.generateKeys();
  }

  get subscription() {
    return {
      endpoint: this.endpoint,
      keys: {
        p256dh: this.#pair.getPublicKey('base64url'),
        auth: this.#secret.toString('base64url'),
      },
    };
  }

  /** Opens a body of `aes128gcm` (RFC 8188) as RFC 8291 says; throws for one that was sealed for somebody else. */
  open(body: Buffer): any {
    const salt = body.subarray(0, 16);
    const senderKey = body.subarray(21, 21 + body[20]!);
    const sealed = body.subarray(21 + body[20]!);
    const shared = this.#pair.computeSecret(senderKey);
    const about = Buffer.concat([Buffer.from('WebPush: info\0'), this.#pair.getPublicKey(), senderKey]);
    const secret = hkdfSync('sha256', shared, this.#secret, about, 32);
    const derive = (use: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(secret), salt, `Content-Encoding: ${use}\0`, bytes));
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'));
  }
}

const makeKeys = (): PushAccess => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  // A secret that begins with zeros comes out shorter.
  const secret = pair.getPrivateKey();
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: Buffer.concat([Buffer.alloc(32 - secret.length), secret]).toString('base64url'),
    subject: 'mailto:push@office.test',
    timeoutMillis: 2_000,
  };
};

/** The push service of a browser vendor on a port of its own: keeps what it gets and answers as it is told to. */
export const openPushService = async () => {
  const received: ReceivedPush[] = [];
  const answers = new Map<string, number[]>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const browser = request.url!.split('/').at(-1)!;
      const status = answers.get(browser)?.shift() ?? 201;
      received.push({ browser, headers: request.headers, body: Buffer.concat(chunks), status });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = makeKeys();
  return {
    origin,
    keys,
    received,
    settings: new PushSettings(keys.publicKey, origin),
    service: new WebPushService(keys),
    browser: (name: string) => new PushedBrowser(name, `${origin}/push/${name}`),
    /** What the next pushes to a browser are answered with; 201 after that. */
    answer: (browser: PushedBrowser, ...statuses: number[]) => void answers.set(browser.name, statuses),
    to: (browser: PushedBrowser) => received.filter((push) => push.browser === browser.name),
    /** What the vendor learns of the sender: throws unless the signature is of our key and meant for this service. */
    async verify({ headers }: ReceivedPush) {
      const [, token, key] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
      const point = Buffer.from(key ?? '', 'base64url');
      const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
      const jwks = createLocalJWKSet({ keys: [{ kty: 'EC', crv: 'P-256', x: x!, y: y!, alg: 'ES256' }] });
      const { payload } = await jwtVerify(token ?? '', jwks, { audience: origin });
      return { key, subject: payload.sub };
    },
    close: () => new Promise<void>((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
};

export type PushVendor = Awaited<ReturnType<typeof openPushService>>;
