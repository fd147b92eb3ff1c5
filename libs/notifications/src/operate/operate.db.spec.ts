import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Metrics, newId, ParkedWork, runInContext, UnitOfWork } from '#kernel';
import {
  openGateway,
  openMessageWorld,
  routesOf,
  type MessageWorld,
} from '../../../../test/support/messages.ts';
import { MessageTemplates } from '../registry.ts';
import { ReadWaiting } from '../report-messages/read-waiting.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { DeadMessages } from './dead-messages.ts';
import { MessageFigures } from './message-figures.job.ts';
import { meteredRoutes } from './metered-provider.ts';
import { NoteProviders } from './note-providers.job.ts';
import { ReadOperations } from './read-operations.ts';

const NOBODY = '+8221234567';
const range = { limit: 20, offset: 0 };

describe('an operator', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let metrics: Metrics;
  let dead: DeadMessages;

  beforeEach(async () => {
    gateway = await openGateway();
    metrics = new Metrics();
    world = await openMessageWorld(meteredRoutes(routesOf(gateway.provider), metrics));
    dead = new DeadMessages(
      world.database,
      world.app.get(UnitOfWork),
      world.app.get(MessageTemplates),
      world.clock,
    );
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const staff = <T>(work: () => Promise<T>) =>
    runInContext(
      { correlationId: 'test', from: null, actor: { kind: 'staff', id: newId(), permissions: [] } },
      work,
    );
  const state = async () => (await world.rows()).map((row) => row.state);
  const failed = async (): Promise<string> => {
    await world.queue(1, { phone: NOBODY });
    await world.workerCatchesUp();
    return (await dead.list(range))[0]!.id;
  };
  const unknown = async (): Promise<string> => {
    await world.queue(1);
    await world.database.sql`
      update notifications.message set state = 'unknown', reason = 'gateway-silent', is_uncertain = true, attempts = 3,
        provider = ${gateway.provider.code}`;
    return (await dead.list(range))[0]!.id;
  };

  it('sees what failed and why, and nothing of whom it was for', async () => {
    await failed();
    const [one] = await dead.list(range);
    expect(one).toMatchObject({
      state: 'failed',
      purposeLabel: '본인확인 인증번호',
      failure: 'wrong-number',
      attempts: 1,
      isInTime: true,
    });
    expect(JSON.stringify(one)).not.toMatch(/1234|\*/);
    expect(await dead.count()).toEqual({ failed: 1, unknown: 0 });
  });

  it('has a failed message tried anew, once, however often it is pressed', async () => {
    const id = await failed();
    expect(await dead.retry([id])).toEqual({ retried: [id], refused: [] });
    expect(await dead.retry([id])).toEqual({ retried: [], refused: [{ id, why: 'settled' }] });
    expect(await state()).toEqual(['pending']);
    await world.workerCatchesUp();
    expect(await state()).toEqual(['failed']);
    expect((await world.rows())[0]).toMatchObject({ attempts: 1 });
  });

  it('is told that it is too late for one that nobody needs any more', async () => {
    const id = await failed();
    world.clock.advance({ hours: 1 });
    expect(await dead.list(range)).toMatchObject([{ isInTime: false }]);
    expect(await dead.retry([id])).toEqual({ retried: [], refused: [{ id, why: 'too-late' }] });
    expect(await state()).toEqual(['failed']);
  });

  it('has one tried anew that may have arrived, and the phone rings once', async () => {
    const id = await unknown();
    await gateway.provider.send({
      reference: id,
      to: '+821012345678',
      text: 'x',
      kind: 'SMS',
      requestedAt: world.clock.now(),
    });
    await dead.retry([id]);
    await world.workerCatchesUp();
    expect(await state()).toEqual(['sent']);
    expect(gateway.delivered()).toHaveLength(1);
  });

  it('takes one off the list; what became of it stays, and it is never sent', async () => {
    const id = await failed();
    expect(await staff(() => dead.discard([id], '대표번호라 전화로 알림'))).toEqual({ discarded: [id] });
    expect(await staff(() => dead.discard([id], '다시'))).toEqual({ discarded: [] });
    expect(await dead.list(range)).toEqual([]);
    expect(await dead.count()).toEqual({ failed: 0, unknown: 0 });
    expect(await state()).toEqual(['failed']);
  });

  it('sees each provider as the workers last saw it', async () => {
    await world.queue(2);
    await world.workerCatchesUp();
    const operations = new ReadOperations(
      world.database,
      new ParkedWork(world.database, world.app.get(UnitOfWork)),
      dead,
      new ReadWaiting(world.database, world.clock),
    );
    const { code } = gateway.provider;
    await new NoteProviders(world.app.get(SmsRoutes), world.database).run();
    const broken = meteredRoutes(routesOf(gateway.provider), new Metrics());
    for (let failure = 0; failure < 5; failure++)
      broken.note(code, { kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true });
    await new NoteProviders(broken, world.database).run();
    const { providers, waiting } = await operations.run();
    expect(providers).toMatchObject([
      { provider: code, breaker: 'open', perSecond: 10_000, lastTakenAgoSeconds: 0, waiting: 0 },
    ]);
    expect(waiting).toMatchObject({ due: 0, oldestDueSeconds: null });
    await world.database
      .sql`update notifications.provider_watch set seen_at = seen_at - interval '31 seconds'`;
    expect((await operations.run()).providers).toEqual([]);
  });

  it('is told by the figures what waits, for how long, and what the providers answer', async () => {
    new MessageFigures(metrics, world.database, world.clock, world.app.get(SmsRoutes));
    await failed();
    await world.queue(2);
    await world.workerCatchesUp();
    gateway.faults.set('error-500', null);
    await world.queue(1);
    world.clock.advance({ seconds: 9 });
    const text = await metrics.text();
    const { code } = gateway.provider;
    expect(text).toContain(`charye_sms_attempts_total{provider="${code}",outcome="accepted",class=""} 2\n`);
    expect(text).toContain(
      `charye_sms_attempts_total{provider="${code}",outcome="refused",class="wrong-number"} 1\n`,
    );
    expect(text).toContain(`charye_sms_attempt_seconds_count{provider="${code}"} 3\n`);
    expect(text).toContain(`charye_sms_breaker{provider="${code}"} 0\n`);
    expect(text).toMatch(/charye_messages_due\{urgency="\w+"\} 1\n/);
    expect(text).toMatch(/charye_messages_oldest_due_seconds\{urgency="\w+"\} 9\n/);
    expect(text).toContain('charye_messages_given_up{state="failed"} 1\n');
    expect(text).not.toMatch(/010|\+82/);
  });
});
