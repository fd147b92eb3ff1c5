import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';

let identity: Identity;
beforeAll(async () => {
  identity = await openIdentity();
  const { codeId, code } = await identity.codeOf();
  await identity.verifyCode.run({ codeId, code });
});
afterAll(() => identity.close());

it('no column of any table holds a name, a phone number or a code that somebody could read', async () => {
  const { codeId, code } = await identity.codeOf({ ...hong, phone: '+821099998888' });
  expect(codeId).toBeDefined();
  const tables = await identity.sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('identity', 'kernel', 'audit') and table_type = 'BASE TABLE'`;
  expect(tables.filter((table) => table.schema === 'identity').length).toBeGreaterThanOrEqual(6);
  const secrets = [
    '홍길동',
    '홍',
    'ㅎㄱㄷ',
    '길동',
    '1012345678',
    '010-1234',
    '1099998888',
    `"${code}"`,
    `,${code},`,
  ];
  let rows = 0;
  for (const { schema, name } of tables) {
    const texts = await identity.database
      .fork()
      .getConnection()
      .execute<{ text: string }[]>(`select t::text as text from "${schema}"."${name}" t`);
    rows += texts.length;
    for (const { text } of texts) for (const secret of secrets) expect(text).not.toContain(secret);
  }
  expect(rows).toBeGreaterThan(10);
});

it('the people who need them can open them', async () => {
  const [id] = await identity.findPeople.run('홍길동');
  expect((await identity.people.describe([id!])).get(id!)).toMatchObject({
    id,
    name: '홍길동',
    maskedName: '홍*동',
    maskedPhone: '010-****-5678',
    birthOn: '1944-03-02',
    identityKeys: [expect.any(String)],
  });
  expect(await identity.people.contactOf(id!)).toEqual({ name: '홍길동', phone: hong.phone, language: 'ko' });
});
