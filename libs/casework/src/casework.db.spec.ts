import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minsu, openCasework, type Casework } from '../../../test/support/casework.ts';
import type { Actor } from '#kernel';
import type { NewCase } from './receive-case/receive-case.ts';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
});
afterAll(() => casework.close());

const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);
const receive = (change: Partial<NewCase> = {}) =>
  casework.as(casework.clerk, () =>
    casework.receive.run({
      kind: 'workshop.repair',
      subject: '의자 다리',
      channel: 'counter',
      isTold: true,
      applicant: minsu,
      ...change,
    }),
  );
const started = async (change: Partial<NewCase> = {}) => {
  const { id } = await receive(change);
  await casework.as(casework.clerk, () => casework.work.start(id));
  return id;
};
const show = (id: string, who = casework.clerk) => casework.as(who, () => casework.show.run(id));
const facts = (name: string, id: string) =>
  casework.database.sql<{ payload: Record<string, unknown> }>`
    select payload from kernel.outbox where name = ${name} and payload ->> 'caseId' = ${id}`;

describe('a case', () => {
  it('gets a number that can be said and the deadline of its kind', async () => {
    const { number, deadlineOn, id } = await receive();
    expect(number).toMatch(/^W21-00000\d$/);
    expect(deadlineOn).toBe('2021-06-04');
    const [fact] = await facts('casework.case-received.v1', id);
    expect(fact!.payload).toMatchObject({
      number,
      deadlineOn,
      isTold: true,
      unit: { code: 'workshop-desk' },
    });
    expect(JSON.stringify(fact)).not.toContain('의자');
  });

  it('goes from the desk to an answer, and its history says who did what', async () => {
    const { id } = await receive();
    const { clerk, lead, work, as } = casework;
    await as(lead, () => work.assign(id, { unit: 'workshop-back', handlerId: clerk.id }));
    await as(clerk, () => work.start(id));
    await as(clerk, () => work.note(id, '전화로 치수를 물음'));
    await as(clerk, () => work.finish(id, { result: 'solved', note: '새 다리를 달았습니다.' }));
    const shown = await show(id);
    expect(shown).toMatchObject({ state: 'done', result: 'solved', light: null, steps: [] });
    expect(shown.applicant).toMatchObject({ maskedName: '김*수', maskedPhone: '010-****-3333' });
    expect(shown.history.map(({ kind, by, unit }) => [kind, by, unit])).toEqual([
      ['receive', '박담당', '접수대'],
      ['assign', '이팀장', '작업실'],
      ['start', '박담당', '작업실'],
      ['note', '박담당', '작업실'],
      ['finish', '박담당', '작업실'],
    ]);
    expect(await facts('casework.case-done.v1', id)).toHaveLength(1);
    const looks = await casework.database.sql<{ action: string }>`
      select action from audit.entry where facts ->> 'caseId' = ${id} and action = 'casework.case-read'`;
    expect(looks.length).toBeGreaterThan(0);
  });

  it('keeps no word of the applicant unsealed', async () => {
    const { id } = await receive({ subject: '김민수 씨의 장롱' });
    await casework.as(casework.clerk, () => casework.work.note(id, '김민수 씨와 통화'));
    const rows = await casework.database.sql`
      select c::text as found from casework.case c union all select s::text from casework.step s`;
    expect(JSON.stringify(rows)).not.toMatch(/김민수|장롱|통화/);
  });

  it('refuses what its state does not allow', async () => {
    const { id } = await receive();
    const { clerk, work, as } = casework;
    await expect(as(clerk, () => work.finish(id, { result: 'solved', note: null }))).rejects.toMatchObject({
      code: 'casework.step-not-possible',
      facts: { state: 'received', step: 'finish' },
    });
    await as(clerk, () => work.start(id));
    await as(clerk, () => work.sendBack(id, '저희 일이 아닙니다.'));
    await expect(as(clerk, () => work.note(id, '뒤늦은 말'))).rejects.toMatchObject({
      code: 'casework.step-not-possible',
    });
  });

  it('is handed to others by a lead only, and to people of the same house only', async () => {
    const { id } = await receive();
    const { clerk, lead, baker, work, as } = casework;
    const to = (handlerId: string | null) => ({ unit: 'workshop-back', handlerId });
    await expect(as(clerk, () => work.assign(id, to(lead.id)))).rejects.toMatchObject({
      code: 'casework.lead-only',
    });
    await expect(as(lead, () => work.assign(id, to(baker.id)))).rejects.toMatchObject({
      code: 'casework.handler-unknown',
    });
    await as(clerk, () => work.assign(id, to(clerk.id)));
    expect(await show(id)).toMatchObject({ state: 'assigned', handler: { name: '박담당' } });
  });

  it('cannot promise a text to nobody', async () => {
    await expect(receive({ applicant: undefined })).rejects.toMatchObject({
      code: 'casework.nobody-to-tell',
    });
  });
});

describe('the term of a case', () => {
  it('is extended once by right and once more with the applicant’s word, and each time the applicant hears of it', async () => {
    const { id } = await receive();
    const extend = (change: object) =>
      casework.as(casework.clerk, () =>
        casework.extend.run(id, { length: 10, reason: '부품이 늦음', applicantAgreed: false, ...change }),
      );
    await expect(extend({ length: 11 })).rejects.toMatchObject({ code: 'casework.extension-too-long' });
    expect(await extend({})).toMatchObject({ deadlineOn: '2021-06-18' });
    await expect(extend({})).rejects.toMatchObject({ code: 'casework.applicant-must-agree' });
    expect(await extend({ applicantAgreed: true, length: 5 })).toMatchObject({ deadlineOn: '2021-06-25' });
    await expect(extend({ applicantAgreed: true })).rejects.toMatchObject({
      code: 'casework.extensions-used-up',
    });
    expect(await facts('casework.case-extended.v1', id)).toHaveLength(2);
  });

  it('is extended by a lead alone where the rule says so, and by nobody once it is over', async () => {
    const { id } = await receive({ kind: 'workshop.quick' });
    const extend = (who: Actor) =>
      casework.as(who, () => casework.extend.run(id, { length: 3, reason: '정전', applicantAgreed: true }));
    await expect(extend(casework.clerk)).rejects.toMatchObject({ code: 'casework.lead-only' });
    casework.clock.advanceTo(seoul('2021-05-24T14:01'));
    await expect(extend(casework.lead)).rejects.toMatchObject({ code: 'casework.already-late' });
    casework.clock.advanceTo(seoul('2021-05-24T14:05'));
  });

  it('stands still while the applicant completes the papers', async () => {
    const id = await started();
    const { clerk, work, as, clock } = casework;
    await as(clerk, () => work.askSupplement(id, '치수를 알려 주십시오.'));
    expect(await show(id)).toMatchObject({ state: 'supplement', light: 'paused', leftWhenPaused: 10 });
    expect((await facts('casework.case-returned.v1', id))[0]!.payload).toMatchObject({ why: 'supplement' });
    clock.advanceTo(seoul('2021-05-31T09:00'));
    expect(await as(clerk, () => work.supplement(id, null))).toMatchObject({
      state: 'in-work',
      deadlineOn: '2021-06-11',
    });
  });
});

describe('who may see a case', () => {
  const stranger: Actor = { kind: 'staff', id: null, permissions: ['casework.read'], scope: 'seongbuk-1' };

  it('are the staff of its department, and nobody of another', async () => {
    const { id } = await receive();
    const { baker, list, work, as } = casework;
    await expect(show(id, baker)).rejects.toMatchObject({ code: 'casework.case-not-found' });
    await expect(as(baker, () => work.start(id))).rejects.toMatchObject({ code: 'casework.case-not-found' });
    expect(await as(baker, () => list.run({ inbox: 'open', typed: '', page: 1 }))).toMatchObject({
      total: 0,
    });
    await expect(show(id, stranger)).rejects.toMatchObject({ code: 'casework.not-your-department' });
    await expect(as(stranger, () => list.run({ inbox: 'open', typed: '', page: 1 }))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('and the applicant, without what colleagues noted, who may also take it back', async () => {
    const id = await started();
    const { mine, registerPerson, clerk, work, as } = casework;
    await as(clerk, () => work.note(id, '동료만 볼 것'));
    const { number } = await show(id);
    const { personId } = await registerPerson.run(minsu);
    const { personId: otherId } = await registerPerson.run({ ...minsu, name: '다른이' });
    const resident = (of: string): Actor => ({ kind: 'resident', id: of, permissions: [], scope: null });
    const shown = await as(resident(personId), () => mine.show(number));
    expect(shown.steps.map(({ kind }) => kind)).toEqual(['receive', 'start']);
    await expect(as(resident(otherId), () => mine.show(number))).rejects.toMatchObject({
      code: 'casework.case-not-found',
    });
    await expect(as(resident(otherId), () => mine.withdraw(number))).rejects.toMatchObject({
      code: 'casework.case-not-found',
    });
    expect(await as(resident(personId), () => mine.withdraw(number))).toMatchObject({ state: 'withdrawn' });
    expect((await show(id)).history.at(-1)).toMatchObject({ kind: 'withdraw', byApplicant: true, by: null });
  });

  it('learn the whole number for a reason that is kept', async () => {
    const { id } = await receive();
    const reason = '서류를 여쭈려고';
    expect(await casework.as(casework.clerk, () => casework.contact.run(id, reason))).toEqual({
      name: '김민수',
      phone: '+821022223333',
    });
    expect(
      await casework.database.sql`
        select from audit.entry where action = 'casework.contact-revealed' and facts ->> 'reason' = ${reason}`,
    ).toHaveLength(1);
  });
});
