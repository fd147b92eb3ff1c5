import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSurveyWorld } from '../../../../test/support/surveys.ts';
import { ReadSurveyReport } from './read-survey-report.ts';

let world: Awaited<ReturnType<typeof openSurveyWorld>>;
const read = (scope = 'counter-1', survey = 'counter.courtesy') =>
  world.asStaffOf(scope, () => world.app.get(ReadSurveyReport).run({ survey, month: '2021-05' }));

beforeAll(async () => {
  world = await openSurveyWorld();
  const keys = ['5', '5', '5', '4', '4', '3', '1'] as const;
  for (const [at, key] of keys.entries()) {
    await world.solve(await world.somebody(), { unit: at < 5 ? 'counter.large' : 'counter.small' });
    await world.workerCatchesUp();
    world.clock.advance({ minutes: 5 });
    await world.workerCatchesUp();
    const call = world.calls.all[0]!;
    for (const press of ['pick-up', key, '5'] as const) world.calls.press(call, press);
    world.clock.advance({ seconds: 10 });
    await world.workerCatchesUp();
  }
  await world.solve(await world.somebody());
  await world.workerCatchesUp();
});
afterAll(() => world.close());

describe('the report of a month', () => {
  it('counts who was asked and what became of it', async () => {
    expect(await read()).toMatchObject({
      invited: 8,
      states: { waiting: 1, answered: 7, noAnswer: 0, brokenOff: 0, refused: 0, unreachable: 0 },
    });
  });

  it('gives each question in percent of the best, its keys, and the year before beside it', async () => {
    const { questions } = await read();
    // (3 × 5 + 2 × 4 + 3 + 1) / 7 = 3.857 → 71.4 %
    expect(questions).toEqual([
      {
        code: 'kindness',
        label: '친절도',
        percent: 71.4,
        answers: 7,
        distribution: [1, 0, 1, 2, 3],
        baseline: { year: 2020, percent: 89 },
      },
      {
        code: 'satisfaction',
        label: '만족도',
        percent: 100,
        answers: 7,
        distribution: [0, 0, 0, 0, 7],
        baseline: null,
      },
    ]);
  });

  it('shows no unit apart where fewer than five answered', async () => {
    expect((await read()).units).toEqual([
      { unit: 'counter.large', label: '민원팀', answers: 5, percents: { kindness: 90, satisfaction: 100 } },
      { unit: 'counter.small', label: '민원팀', answers: 2, percents: null },
    ]);
  });

  it('ends a row of twelve months', async () => {
    const { months } = await read();
    expect([months.length, months[0]!.month, months.at(-1)]).toEqual([
      12,
      '2020-06',
      { month: '2021-05', answers: 7, percents: { kindness: 71.4, satisfaction: 100 } },
    ]);
  });

  it('is not for staff of another department', async () => {
    await expect(read('other-1')).rejects.toMatchObject({ code: 'surveys.unknown' });
  });
});
