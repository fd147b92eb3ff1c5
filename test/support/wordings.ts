import { newId, runInContext, UnitOfWork, type Actor, type Transaction } from '#kernel';
import { SetUpTemplates } from '#notifications';
import { ReadWording } from '../../libs/notifications/src/edit-templates/read-wording.ts';
import { SaveWording } from '../../libs/notifications/src/edit-templates/save-wording.ts';
import {
  EDIT_TEMPLATES,
  EVERY_CENTRE,
  type WordingLine,
} from '../../libs/notifications/src/edit-templates/wording-line.ts';
import {
  templateFor,
  type WordingQuestion,
} from '../../libs/notifications/src/queue-message/template-for.ts';
import { gathering } from './at-once.ts';
import { GatewayWire, openGateway, openMessageWorld } from './messages.ts';

/** Leads the first centre, and words what every centre sends. */
export const lead: Actor = {
  kind: 'staff',
  id: newId(),
  permissions: [EDIT_TEMPLATES, EVERY_CENTRE],
  scope: 'first',
};

/** Leads the second centre alone. */
export const second: Actor = { ...lead, id: newId(), permissions: [EDIT_TEMPLATES], scope: 'second' };

export const lineOf = (change: Partial<WordingLine> = {}): WordingLine => ({
  purpose: 'reminder',
  scope: '',
  language: 'ko',
  channel: 'sms',
  centreCode: null,
  ...change,
});

export const draftOf = (line: WordingLine, body: string, revision: number, change: object = {}) => ({
  line,
  body,
  templateCode: null,
  effectiveFrom: null,
  reason: '문구 정비',
  revision,
  ...change,
});

export const as = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
  runInContext({ correlationId: newId(), actor, from: null }, work);

/** Lets two come to the point of writing a version before either writes. */
export class MeetingWriters extends UnitOfWork {
  readonly #both = gathering(2);

  override run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return super.run((tx) => {
      const sql: typeof tx.sql = async (strings, ...values) => {
        if (strings[0]!.includes('insert into notifications.template')) await this.#both();
        return tx.sql(strings, ...values);
      };
      return work({ ...tx, sql });
    });
  }
}

/** Notifications with the core's wordings, and who edits them. */
export const openWordings = async () => {
  const gateway = await openGateway();
  const world = await openMessageWorld(new GatewayWire(gateway.provider));
  const { app, clock, database } = world;
  const read = (line: WordingLine) => as(lead, () => app.get(ReadWording).run(line));
  return {
    world,
    gateway,
    read,
    later: (hours: number) => clock.now().add({ hours }),
    save: (line: WordingLine, body: string, change: object = {}, actor = lead) =>
      as(actor, async () => {
        const { revision } = await app.get(ReadWording).run(line);
        return app.get(SaveWording).run(draftOf(line, body, revision, change));
      }),
    /** What goes out at an instant. */
    chosen: async (question: Partial<WordingQuestion> = {}, at = clock.now()) => {
      const asked = { purpose: 'reminder', language: 'ko', ...question };
      return (await templateFor({ sql: database.sql, now: at }, asked)).body;
    },
    departmentBrings: async (scope: string, body: string) => {
      await database.sql`
        insert into notifications.template (id, purpose, scope, language, version, effective_from, body, made_at)
        values (${newId()}, 'reminder', ${scope}, 'ko', 1, '1970-01-01T00:00:00Z', ${body}, ${clock.now()})`;
    },
    /** As on the first day. */
    beginAnew: async () => {
      await database.sql`truncate notifications.template, notifications.test_sending`;
      await app.get(SetUpTemplates).run();
    },
    close: async () => {
      await world.close();
      await gateway.close();
    },
  };
};
