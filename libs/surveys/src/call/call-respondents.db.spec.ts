import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSurveyWorld } from '../../../../test/support/surveys.ts';
import { CallRespondents } from './call-respondents.ts';
import { ClaimCalls } from './claim-calls.ts';

let world: Awaited<ReturnType<typeof openSurveyWorld>>;
beforeAll(async () => {
  world = await openSurveyWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.sql`truncate surveys.answer, surveys.invitation, surveys.refusal cascade`;
  world.clock.advance({ hours: 24 * 7 });
  world.calls.answering = 'by-hand';
});

const states = async () => (await world.invitations()).map(({ state, reason }) => [state, reason]);
const newestCall = () => world.calls.all[0]!;
const phoneRings = async () => {
  await world.workerCatchesUp();
  world.clock.advance({ minutes: 5 });
  await world.workerCatchesUp();
  return newestCall();
};
const later = async (seconds: number) => {
  world.clock.advance({ seconds });
  await world.workerCatchesUp();
};

describe('somebody whose case was solved', () => {
  it('is called five minutes after the message, asked both questions, and answers by key', async () => {
    await world.solve(await world.somebody());
    await world.workerCatchesUp();
    expect(await states()).toEqual([['waiting', null]]);
    const before = world.calls.all.length;
    world.clock.advance({ minutes: 4, seconds: 59 });
    await world.workerCatchesUp();
    expect(world.calls.all.length).toBe(before);

    await later(1);
    const call = newestCall();
    expect(call.questions.map(({ code }) => code)).toEqual(['kindness', 'satisfaction']);
    for (const key of ['pick-up', '5', '4'] as const) world.calls.press(call, key);
    await later(10);
    expect(await states()).toEqual([['answered', null]]);
    expect(
      await world.database
        .sql`select question_code, score::int as score from surveys.answer order by question_code`,
    ).toEqual([
      { question_code: 'kindness', score: 5 },
      { question_code: 'satisfaction', score: 4 },
    ]);
  });

  it('in the evening is called next morning, after a weekend on Monday', async () => {
    world.clock.advanceTo('2021-06-25T17:58:00+09:00'); // a Friday
    await world.solve(await world.somebody());
    await world.workerCatchesUp();
    const [one] = await world.invitations();
    expect(Temporal.Instant.from(one!.call_due_at!).toString()).toBe('2021-06-28T00:00:00Z');
  });

  it('who does not pick up is called once more, an hour later, and then left in peace', async () => {
    world.clock.advanceTo('2021-07-07T10:00:00+09:00');
    await world.solve(await world.somebody());
    const first = await phoneRings();
    await later(40);
    expect(await states()).toEqual([['waiting', null]]);
    await later(3_600);
    expect(newestCall().callId).not.toBe(first.callId);
    await later(40);
    await later(7_200);
    expect(await states()).toEqual([['no-answer', null]]);
    expect((await world.invitations())[0]!.calls).toBe(2);
  });

  it('who presses nine is never asked again', async () => {
    world.clock.advanceTo('2021-08-11T10:00:00+09:00');
    const person = await world.somebody();
    await world.solve(person);
    const call = await phoneRings();
    for (const key of ['pick-up', '9'] as const) world.calls.press(call, key);
    await later(10);
    expect(await states()).toEqual([['refused', null]]);
    world.clock.advance({ hours: 24 * 70 });
    await world.solve(person);
    await world.workerCatchesUp();
    expect((await states()).at(-1)).toEqual(['not-asked', 'refused-earlier']);
  });

  it('twice at the same moment is asked once', async () => {
    world.clock.advanceTo('2021-11-03T10:00:00+09:00');
    const person = await world.somebody();
    await Promise.all([world.solve(person), world.solve(person)]);
    await world.workerCatchesUp();
    expect((await states()).toSorted()).toEqual([
      ['not-asked', 'asked-lately'],
      ['waiting', null],
    ]);
  });

  it.each([
    ['whose case was not solved', { result: 'not-solved' as const }],
    ['about another kind of case', { kind: 'counter.licence' }],
  ])('is asked only where it was: nobody %s', async (_, change) => {
    world.clock.advanceTo('2021-11-10T10:00:00+09:00');
    await world.solve(await world.somebody(), change);
    await world.workerCatchesUp();
    expect(await states()).toEqual([]);
    await world.solve(null);
    await world.workerCatchesUp();
    expect(await states()).toEqual([]);
  });
});

describe('two workers with a call due', () => {
  const bothWork = async () => {
    world.clock.advanceTo(world.clock.now().add({ minutes: 6 }).toString());
    const caller = world.app.get(CallRespondents);
    await Promise.all([caller.run(), caller.run()]);
  };
  const solved = async () => {
    world.clock.advance({ hours: 24 * 31 });
    const local = world.clock.now().toZonedDateTimeISO('Asia/Seoul').with({ hour: 11, minute: 0 });
    world.clock.advanceTo(local.add({ days: 8 - local.dayOfWeek }).toString({ timeZoneName: 'never' }));
    await world.solve(await world.somebody());
    await world.workerCatchesUp();
    return world.calls.all.length;
  };

  it('place it once', async () => {
    const before = await solved();
    await bothWork();
    expect(world.calls.all.length - before).toBe(1);
  });

  it('place it twice when neither locks what it takes (control)', async () => {
    const before = await solved();
    const claims = world.app.get(ClaimCalls);
    const lockToPlace = claims.lockToPlace.bind(claims);
    claims.lockToPlace = ({ sql }) => sql`
      select id, survey_code, person_id, call_id, calls, gen_random_uuid() as attempt_id
      from surveys.invitation where state = 'waiting'`;
    await bothWork();
    claims.lockToPlace = lockToPlace;
    expect(world.calls.all.length - before).toBe(2);
  });

  it('repeats what a dead worker began under the same reference: the phone rings once', async () => {
    const before = await solved();
    world.clock.advance({ minutes: 6 });
    await world.app.get(ClaimCalls).toPlace();
    expect(await states()).toEqual([['placing', null]]);
    await world.database
      .sql`update surveys.invitation set lease_until = clock_timestamp() - interval '1 second'`;
    await world.app.get(CallRespondents).run();
    expect(await states()).toEqual([['calling', null]]);
    expect(world.calls.all.length - before).toBe(1);
  });
});
