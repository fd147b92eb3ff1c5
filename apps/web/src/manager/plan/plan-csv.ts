import { gapWords } from './gap-words.ts';
import { doneIn, type PlanBoard } from './plan-board.ts';

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Spreadsheets take a file without the mark at its head for another encoding and garble the Korean. */
export function planCsv(board: PlanBoard): string {
  const rows: (string | number)[][] = [
    ['월', '계획', '실제 가능', '시나리오', '차이', '예약 1차', '예약 2차', '완료', '평일', '토요일', '설명'],
    ...board.months.map((month) => [
      month.month,
      month.plan,
      month.capacity,
      month.scenario ?? '',
      month.capacity - month.plan,
      month.booked.first,
      month.booked.second,
      doneIn(board, month),
      month.openWeekdays,
      month.openSaturdays,
      gapWords(month),
    ]),
    [
      '합계',
      board.totals.plan,
      board.calendar.capacity,
      board.scenario?.capacity ?? '',
      board.calendar.capacity - board.totals.plan,
      board.months.reduce((sum, month) => sum + month.booked.first, 0),
      board.months.reduce((sum, month) => sum + month.booked.second, 0),
      board.totals.done,
      '',
      '',
      ...board.counts.map(
        (count) =>
          `완료에 수기 집계 포함(${count.from}~${count.to}): 1차 ${count.first}, 2차 ${count.second}`,
      ),
    ],
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
