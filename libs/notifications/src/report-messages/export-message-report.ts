import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { ReadMessageReport, type DayOfPurpose } from './read-message-report.ts';
import type { ReportScope } from './report-scope.ts';

const columns: readonly [string, (row: DayOfPurpose) => string | number | null][] = [
  ['날짜', (row) => row.day],
  ['종류', (row) => row.label],
  ['작성', (row) => row.queued],
  ['대기', (row) => row.waiting],
  ['발송', (row) => row.sent],
  ['수신 확인', (row) => row.delivered],
  ['수신 실패', (row) => row.undelivered],
  ['발송 실패', (row) => row.failed],
  ['보내지 않음', (row) => row.notSent],
  ['결과 모름', (row) => row.unknown],
  ['비용(원)', (row) => row.won],
  ['발송까지 초(중앙값)', (row) => row.p50],
  ['발송까지 초(99%)', (row) => row.p99],
  ['발송 실패 분류', (row) => listed(row.failedBy)],
  ['보내지 않은 사유', (row) => listed(row.notSentBy)],
];

const listed = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([key, count]) => `${key} ${count}`)
    .join(' / ');

/** Never read as a formula by a spreadsheet. */
const cell = (value: string | number | null): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return `"${(/^[=+\-@\t]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
};

/** The report as a file for spreadsheets; who takes it along says why. */
@Injectable()
export class ExportMessageReport {
  readonly #report: ReadMessageReport;
  readonly #unitOfWork: UnitOfWork;

  constructor(report: ReadMessageReport, unitOfWork: UnitOfWork) {
    this.#report = report;
    this.#unitOfWork = unitOfWork;
  }

  async run(scope: ReportScope, reason: string): Promise<{ fileName: string; csv: string }> {
    const { from, to, centre, purpose } = scope;
    const facts = { from: from.toString(), to: to.toString(), centre, purpose, reason };
    await this.#unitOfWork.run(async (tx) => {
      tx.audit({ action: 'notifications.message-report-exported', personId: null, facts });
      return {};
    });
    const rows = await this.#report.everyDayOfPurpose(scope);
    const lines = [
      columns.map(([title]) => title).join(','),
      ...rows.map((row) => columns.map(([, valueOf]) => cell(valueOf(row))).join(',')),
    ];
    // Spreadsheets misread Korean without a byte-order mark.
    return { fileName: `messages-${facts.from}-${facts.to}.csv`, csv: `\uFEFF${lines.join('\r\n')}\r\n` };
  }
}
