import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';
import type { Transaction } from '#kernel';
import { PhonePlaces } from './phone-places.ts';
import type { NewDependant } from './register-dependant.ts';

const VERSION = '2021-01';
const daughter = { name: '김영희', birthDate: '1970-05-05', phone: '+821022223333' };
const mother: NewDependant = {
  name: '박순자',
  birthDate: '1941-01-31',
  phone: null,
  relationship: 'parent',
  consentVersion: VERSION,
};
const called = (name: string): NewDependant => ({ ...mother, name });

let identity: Identity;
let carerId: string;
const open = async (places?: PhonePlaces) => {
  identity = await openIdentity(places ? { places } : {});
  carerId = (await identity.registerPerson.run(daughter)).personId;
};
beforeEach(() => open());
afterEach(() => identity.close());

const register = (wish: NewDependant = mother, by = carerId) => identity.registerDependant.run(by, wish);
const cares = () => identity.sql`select * from identity.care where ended_at is null`;

describe('somebody without a phone', () => {
  it('is registered with what they agreed to, and shown to who cares for them', async () => {
    const { personId } = await register();
    expect(await identity.listDependants.run(carerId)).toMatchObject({
      limit: 4,
      left: 2,
      dependants: [
        {
          personId,
          maskedName: '박*자',
          birthDate: '1941-01-31',
          relationship: 'parent',
          maskedPhone: null,
          since: '2021-05-25T23:59:00Z',
        },
      ],
      consent: { version: VERSION },
    });
    expect(await cares()).toMatchObject([{ consent_version: VERSION, consent_by: 'word', place: 2 }]);
    expect(await identity.dependants.caredForBy(carerId)).toEqual([{ personId, relationship: 'parent' }]);
    const [line] = await identity.sql<{ action: string; person_id: string }>`
      select action, person_id from audit.entry order by position desc limit 1`;
    expect(line).toEqual({ action: 'identity.care-agreed', person_id: personId });
  });

  it('is written to on the phone and in the language of who cares for them, under their own name', async () => {
    const { personId } = await register();
    await identity.sql`update identity.person set language = 'vi' where id = ${carerId}`;
    expect(await identity.people.contactOf(personId)).toEqual({
      name: '박순자',
      phone: daughter.phone,
      language: 'vi',
    });
    expect((await identity.people.describe([personId])).get(personId)).toMatchObject({ maskedPhone: '' });
    await identity.endCare.run({ carerId, personId, by: 'carer' });
    expect(await identity.people.contactOf(personId)).toBeNull();
  });

  it('is found at a desk by name, 초성, birth date and the phone of who cares for them', async () => {
    const { personId } = await register();
    for (const typed of ['박순자', 'ㅂㅅ', '1941-01-31', '3333', '010-2222-3333'])
      expect(await identity.findPeople.run(typed)).toContain(personId);
  });

  it('is one person, however often they are registered, and takes one place', async () => {
    const first = await register();
    const again = await register({ ...mother, name: '박 순자', relationship: 'other' });
    expect(again).toEqual(first);
    const { done } = await outcomes(Array.from({ length: 5 }, () => register()));
    expect(done).toEqual(Array.from({ length: 5 }, () => first));
    expect(await cares()).toHaveLength(1);
  });

  it('is another person for whoever has another phone', async () => {
    const other = await identity.registerPerson.run({ ...daughter, phone: '+821044445555' });
    const [one, two] = [await register(), await register(mother, other.personId)];
    expect(one.personId).not.toBe(two.personId);
  });

  it('is told apart from the person of that name who has a phone', async () => {
    const own = await identity.registerPerson.run({ ...mother, phone: '+821077778888' });
    expect((await register()).personId).not.toBe(own.personId);
    expect((await register({ ...mother, phone: daughter.phone })).personId).not.toBe(own.personId);
  });
});

describe('somebody with a phone of their own', () => {
  const own = { ...mother, phone: '+821077778888' };
  const ask = async () => {
    const { name, birthDate, phone } = own;
    const { codeId } = await identity.requestConsent.run({ carerId, dependant: { name, birthDate, phone } });
    const opened = (await identity.codeVault.open(codeId))!;
    return { codeId, code: opened.code, opened };
  };

  it('agrees by reading out the code sent to it, and stays the same person', async () => {
    const { personId } = await identity.registerPerson.run({ ...mother, phone: own.phone });
    await expect(register(own)).rejects.toMatchObject({ code: 'identity.own-consent-needed' });
    const { codeId, code, opened } = await ask();
    expect(opened).toMatchObject({ phone: own.phone, carerId });
    expect(await register({ ...own, proof: { codeId, code } })).toEqual({ personId });
    expect(await cares()).toMatchObject([{ consent_by: 'code' }]);
    expect(await identity.people.contactOf(personId)).toMatchObject({ phone: own.phone });
  });

  it('is not registered by a wrong code, and each wrong one counts', async () => {
    const { codeId, code } = await ask();
    const wrong = code === '000000' ? '000001' : '000000';
    for (let left = 4; left > 0; left--)
      await expect(register({ ...own, proof: { codeId, code: wrong } })).rejects.toMatchObject({
        code: 'identity.wrong-code',
        facts: { triesLeft: left },
      });
    await expect(register({ ...own, proof: { codeId, code: wrong } })).rejects.toMatchObject({
      code: 'identity.code-locked',
    });
    expect(await cares()).toEqual([]);
  });

  it('does not sign anybody in by that code, and a code for signing in agrees to nothing', async () => {
    const { codeId, code } = await ask();
    await expect(identity.verifyCode.run({ codeId, code })).rejects.toMatchObject({
      code: 'identity.code-expired',
    });
    identity.clock.advance({ minutes: 1 });
    const signIn = await identity.codeOf({ ...mother, phone: own.phone } as typeof hong);
    await expect(register({ ...own, proof: signIn })).rejects.toMatchObject({
      code: 'identity.code-expired',
    });
  });

  it('agreed to one person and one name only', async () => {
    const { codeId, code } = await ask();
    const stranger = await identity.registerPerson.run({ ...daughter, phone: '+821044445555' });
    const proof = { codeId, code };
    await expect(register({ ...own, proof }, stranger.personId)).rejects.toMatchObject({
      code: 'identity.own-consent-needed',
    });
    await expect(register({ ...own, name: '이말자', proof })).rejects.toMatchObject({
      code: 'identity.own-consent-needed',
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['oneself', { ...mother, name: '김영희', birthDate: '1970-05-05' }, 'identity.dependant-is-self'],
    ['somebody not born yet', { ...mother, birthDate: '2021-05-27' }, 'identity.not-born-yet'],
    ['an older text of consent', { ...mother, consentVersion: '2020-12' }, 'identity.consent-changed'],
  ])('is %s', async (_, wish, code) => {
    await expect(register(wish)).rejects.toMatchObject({ code });
    expect(await cares()).toEqual([]);
  });

  it('is not somebody born today, though UTC still has yesterday', async () => {
    await expect(register({ ...mother, birthDate: '2021-05-26' })).resolves.toBeDefined();
  });

  it('is a person too many, until one has ended or the rule changes', async () => {
    const { personId } = await register(called('박일순'));
    await register(called('박이순'));
    await register(called('박삼순'));
    await expect(register(called('박사순'))).rejects.toMatchObject({
      code: 'identity.phone-full',
      facts: { limit: 4 },
    });
    await identity.endCare.run({ carerId, personId, by: 'carer' });
    await register(called('박사순'));
    expect((await cares()).map((row) => row['place']).sort()).toEqual([2, 3, 4]);

    await identity.sql`
      insert into identity.rule (name, effective_from, value) values ('people-per-phone', '2021-05-26T09:00:00+09:00', 5)`;
    await expect(register(called('박오순'))).rejects.toMatchObject({ code: 'identity.phone-full' });
    identity.clock.advanceTo('2021-05-26T09:00:00+09:00');
    await expect(register(called('박오순'))).resolves.toBeDefined();
  });

  it('is a person too many of the same phone, whoever of its users asks', async () => {
    const husband = await identity.registerPerson.run({ ...daughter, name: '김철수' });
    await register(called('박일순'));
    await register(called('박이순'), husband.personId);
    await register(called('박삼순'));
    await expect(register(called('박사순'), husband.personId)).rejects.toMatchObject({
      code: 'identity.phone-full',
    });
  });
});

describe('an end', () => {
  it('is made by who cares, by who is cared for, or by staff, once', async () => {
    for (const by of ['carer', 'dependant', 'staff'] as const) {
      const { personId } = await register();
      expect(await identity.listDependants.carersOf(personId)).toMatchObject([
        { personId: carerId, maskedName: '김*희', relationship: 'parent' },
      ]);
      await identity.endCare.run({ carerId, personId, by });
      expect(await identity.dependants.caredForBy(carerId)).toEqual([]);
      expect(await identity.dependants.carersOf(personId)).toEqual([]);
      await expect(identity.endCare.run({ carerId, personId, by })).rejects.toMatchObject({
        code: 'identity.not-cared-for',
      });
    }
    const ended = await identity.sql`select ended_by from identity.care order by id`;
    expect(ended.map((row) => row['ended_by'])).toEqual(['carer', 'dependant', 'staff']);
  });

  it('is nobody else’s to make', async () => {
    const { personId } = await register();
    const stranger = await identity.registerPerson.run({ ...daughter, phone: '+821044445555' });
    await expect(
      identity.endCare.run({ carerId: stranger.personId, personId, by: 'carer' }),
    ).rejects.toMatchObject({ code: 'identity.not-cared-for' });
  });
});

describe('five at once for the last place of a phone', () => {
  const five = () =>
    outcomes(['갑', '을', '병', '정', '무'].map((letter) => register(called(`박${letter}순`))));
  const fillUpToLast = async () => {
    await register(called('박일순'));
    await register(called('박이순'));
  };

  it('are one who gets it and four who are refused', async () => {
    await fillUpToLast();
    const { done, refused } = await five();
    expect([done.length, refused]).toEqual([1, { 'identity.phone-full': 4 }]);
    expect(await cares()).toHaveLength(3);
  });

  it('would all get it if places were counted without waiting and without their index', async () => {
    await identity.close();
    const meeting = gathering(5);
    let isRace = false;
    class Unguarded extends PhonePlaces {
      async take({ sql }: Transaction, phoneHash: string): Promise<number> {
        const [used] = await sql<{ places: number }>`
          select count(*)::int as places from identity.care where phone_hash = ${phoneHash} and ended_at is null`;
        if (isRace) await meeting();
        if (used!.places >= 3) throw new Error('full');
        return used!.places + 2;
      }
    }
    await open(new Unguarded());
    await fillUpToLast();
    await identity.sql`drop index identity.care_one_place_each`;
    isRace = true;
    expect((await five()).done).toHaveLength(5);
    expect(await cares()).toHaveLength(7);
  });
});
