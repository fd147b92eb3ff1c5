import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { ownSurvey } from '../own-survey.ts';
import { Surveys, type Survey } from '../survey.ts';

/** Fewer answers than this could be somebody's own: they are counted, not shown apart. */
export const LEAST_SHOWN = 5;
const ZONE = 'Asia/Seoul';

export interface QuestionReport {
  code: string;
  label: string;
  /** Mean of the answers, "매우 그렇다" as 100 and "전혀 그렇지 않다" as 0; null without answers. */
  percent: number | null;
  answers: number;
  /** How many pressed 1, 2, 3, 4, 5. */
  distribution: number[];
  baseline: { year: number; percent: number } | null;
}

export interface UnitReport {
  unit: string;
  /** As it was called last. */
  label: string;
  answers: number;
  /** Null where too few answered to show it apart. */
  percents: Record<string, number> | null;
}

export interface SurveyReport {
  survey: { code: string; label: string };
  month: string;
  invited: number;
  notAsked: { lately: number; refused: number };
  states: {
    waiting: number;
    answered: number;
    brokenOff: number;
    noAnswer: number;
    refused: number;
    unreachable: number;
  };
  questions: QuestionReport[];
  units: UnitReport[];
  /** The twelve months up to this one, oldest first. */
  months: { month: string; answers: number; percents: Record<string, number | null> }[];
}

/** Scores 1 to 5 as a percentage of the best. */
export const percentOf = (meanScore: number): number => Math.round((meanScore - 1) * 25 * 10) / 10;

interface StateRow {
  state: string;
  reason: string | null;
  count: number;
}
interface ScoreRow {
  unit_code: string;
  unit_label: string;
  question_code: string;
  score: number;
  count: number;
}
interface MonthRow {
  month: string;
  question_code: string;
  mean: number;
  count: number;
}

/** What people answered in a month, beside the months before and the years before this system. */
@Injectable()
export class ReadSurveyReport {
  readonly #database: Database;
  readonly #surveys: Surveys;

  constructor(database: Database, surveys: Surveys) {
    this.#database = database;
    this.#surveys = surveys;
  }

  /** @throws `surveys.unknown` */
  async run(input: { survey: string; month: string }): Promise<SurveyReport> {
    const survey = ownSurvey(this.#surveys, input.survey);
    const month = Temporal.PlainYearMonth.from(input.month);
    const span = spanOf(month, month);
    const { sql } = this.#database;
    const states = await sql<StateRow>`
      select state, case when state = 'not-asked' then reason end as reason, count(*)::int as count
      from surveys.invitation where survey_code = ${survey.code} and invited_at >= ${span.from} and invited_at < ${span.until}
      group by 1, 2`;
    const scores = await sql<ScoreRow>`
      select i.unit_code, max(i.unit_label) as unit_label, a.question_code, a.score::int as score, count(*)::int as count
      from surveys.invitation i join surveys.answer a on a.invitation_id = i.id
      where i.survey_code = ${survey.code} and i.invited_at >= ${span.from} and i.invited_at < ${span.until}
      group by 1, 3, 4`;
    return {
      survey: { code: survey.code, label: survey.label },
      month: month.toString(),
      ...countsOf(states),
      questions: survey.questions.map(({ code, label }) => questionReport(survey, code, label, scores)),
      units: unitsOf(survey, scores),
      months: await this.#months(survey, month),
    };
  }

  async #months(survey: Survey, last: Temporal.PlainYearMonth): Promise<SurveyReport['months']> {
    const first = last.subtract({ months: 11 });
    const span = spanOf(first, last);
    const rows = await this.#database.sql<MonthRow>`
      select to_char(i.invited_at at time zone ${ZONE}, 'YYYY-MM') as month, a.question_code,
        avg(a.score)::float as mean, count(*)::int as count
      from surveys.invitation i join surveys.answer a on a.invitation_id = i.id
      where i.survey_code = ${survey.code} and i.invited_at >= ${span.from} and i.invited_at < ${span.until}
      group by 1, 2`;
    return Array.from({ length: 12 }, (_, at) => {
      const month = first.add({ months: at }).toString();
      const own = rows.filter((row) => row.month === month);
      const mean = (code: string) => own.find((row) => row.question_code === code)?.mean;
      const percents = survey.questions.map(({ code }) => {
        const value = mean(code);
        return [code, value === undefined ? null : percentOf(value)] as const;
      });
      return {
        month,
        answers: Math.max(0, ...own.map(({ count }) => count)),
        percents: Object.fromEntries(percents),
      };
    });
  }
}

const spanOf = (first: Temporal.PlainYearMonth, last: Temporal.PlainYearMonth) => {
  const startOf = (month: Temporal.PlainYearMonth) =>
    month.toPlainDate({ day: 1 }).toZonedDateTime(ZONE).toInstant();
  return { from: startOf(first), until: startOf(last.add({ months: 1 })) };
};

const countsOf = (rows: readonly StateRow[]): Pick<SurveyReport, 'invited' | 'notAsked' | 'states'> => {
  const count = (matches: (row: StateRow) => boolean) =>
    rows.filter(matches).reduce((sum, row) => sum + row.count, 0);
  const inState = (...states: string[]) => count(({ state }) => states.includes(state));
  return {
    invited: count(({ state }) => state !== 'not-asked'),
    notAsked: {
      lately: count(({ reason }) => reason === 'asked-lately'),
      refused: count(({ reason }) => reason === 'refused-earlier'),
    },
    states: {
      waiting: inState('waiting', 'placing', 'calling'),
      answered: inState('answered'),
      brokenOff: inState('broken-off'),
      noAnswer: inState('no-answer'),
      refused: inState('refused'),
      unreachable: inState('unreachable'),
    },
  };
};

const meanOf = (rows: readonly ScoreRow[]): { answers: number; percent: number | null } => {
  const answers = rows.reduce((sum, row) => sum + row.count, 0);
  if (answers === 0) return { answers, percent: null };
  return { answers, percent: percentOf(rows.reduce((sum, row) => sum + row.score * row.count, 0) / answers) };
};

const questionReport = (
  survey: Survey,
  code: string,
  label: string,
  scores: readonly ScoreRow[],
): QuestionReport => {
  const own = scores.filter((row) => row.question_code === code);
  const pressed = (score: number) =>
    own.filter((row) => row.score === score).reduce((sum, row) => sum + row.count, 0);
  const years = (survey.baselines ?? []).filter(({ question }) => question === code);
  const baseline = years.toSorted((one, other) => other.year - one.year)[0];
  return {
    code,
    label,
    ...meanOf(own),
    distribution: [1, 2, 3, 4, 5].map(pressed),
    baseline: baseline ? { year: baseline.year, percent: baseline.percent } : null,
  };
};

const unitsOf = (survey: Survey, scores: readonly ScoreRow[]): UnitReport[] => {
  const units = [...new Set(scores.map((row) => row.unit_code))].sort();
  return units.map((unit) => {
    const own = scores.filter((row) => row.unit_code === unit);
    const means = survey.questions.map(
      ({ code }) => [code, meanOf(own.filter((row) => row.question_code === code))] as const,
    );
    const answers = Math.max(...means.map(([, mean]) => mean.answers));
    const label = own[0]!.unit_label;
    if (answers < LEAST_SHOWN) return { unit, label, answers, percents: null };
    const percents = means.flatMap(([code, { percent }]) =>
      percent === null ? [] : [[code, percent] as const],
    );
    return { unit, label, answers, percents: Object.fromEntries(percents) };
  });
};
