import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import type { WordingChannel } from '../message-template.ts';
import { findTemplate, type ChosenWording } from '../queue-message/template-for.ts';
import { MessageTemplates } from '../registry.ts';
import { variableLabel } from '../text/variables.ts';
import { versionsOf, versionViews, type VersionView } from './versions.ts';
import { assertMayRead, purposeOf, revisionOf, type WordingLine } from './wording-line.ts';

/** One line as the editor opens it. */
export interface WordingView {
  line: WordingLine;
  label: string;
  variables: { name: string; label: string; isRequired: boolean }[];
  revision: number;
  inForce: VersionView | null;
  coming: VersionView[];
  /** What goes out now to somebody of this language; where the line has no wording, another one steps in. */
  usedNow: ChosenWording | null;
  /** Messages of this purpose that were written before and wait: they keep the wording they have. */
  waiting: number;
}

export interface HistoryPage {
  versions: VersionView[];
  page: number;
  pages: number;
  total: number;
}

const HISTORY_PAGE = 20;
const MOST_AHEAD = 50;

const waysOf = ({ channel }: WordingLine): WordingChannel[] =>
  channel === 'push' ? ['push'] : ['sms', 'alimtalk'];

/** What a line says now, what it will say, and what it said before and who wrote it. */
@Injectable()
export class ReadWording {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #templates: MessageTemplates;
  readonly #staff: StaffDirectory;

  constructor(database: Database, clock: Clock, templates: MessageTemplates, staff: StaffDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#templates = templates;
    this.#staff = staff;
  }

  async run(line: WordingLine): Promise<WordingView> {
    assertMayRead(line.centreCode);
    const { label, variables, required } = purposeOf(this.#templates, line);
    const { sql } = this.#database;
    const now = this.#clock.now();
    // Read before the versions: whoever saves on a state older than what they see is told so.
    const revision = await revisionOf(sql, line);
    const rows = await versionsOf(sql, now, line, { isOver: false, limit: MOST_AHEAD, offset: 0 });
    const versions = await versionViews(this.#staff, rows);
    return {
      line,
      label,
      variables: variables.map((name) => ({
        name,
        label: variableLabel(name),
        isRequired: required.includes(name),
      })),
      revision,
      inForce: versions.find((one) => one.state === 'in-force' && one.body !== null) ?? null,
      coming: versions
        .filter((one) => one.state === 'coming')
        .toSorted((one, other) =>
          Temporal.Instant.compare(
            Temporal.Instant.from(one.effectiveFrom),
            Temporal.Instant.from(other.effectiveFrom),
          ),
        ),
      usedNow: await findTemplate({ sql, now }, { ...line, offerCode: line.scope, channels: waysOf(line) }),
      waiting: await this.#waiting(line),
    };
  }

  async history(line: WordingLine, page: number): Promise<HistoryPage> {
    assertMayRead(line.centreCode);
    purposeOf(this.#templates, line);
    const rows = await versionsOf(this.#database.sql, this.#clock.now(), line, {
      isOver: true,
      limit: HISTORY_PAGE,
      offset: (page - 1) * HISTORY_PAGE,
    });
    const total = rows[0]?.total ?? 0;
    return {
      versions: await versionViews(this.#staff, rows),
      page,
      pages: Math.max(1, Math.ceil(total / HISTORY_PAGE)),
      total,
    };
  }

  async #waiting({ purpose, scope, language, centreCode }: WordingLine): Promise<number> {
    const [row] = await this.#database.sql<{ waiting: number }>`
      select count(*)::int as waiting from notifications.message
      where state = 'pending' and purpose = ${purpose} and language = ${language}
        and starts_with(offer_code, ${scope}) and (${centreCode}::text is null or centre_code = ${centreCode}::text)`;
    return row!.waiting;
  }
}
