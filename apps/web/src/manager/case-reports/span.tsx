import { useSearchParams } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import type { Day } from '../../api/types.ts';
import { addMonths, daysInMonth, formatMonth, seoulDay } from '../../i18n/dates.ts';
import { Select } from '../../ui/select.tsx';

export interface Span {
  from: Day;
  to: Day;
}

const MONTHS_BACK = 23;
const lastOf = (month: string): Day => `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;

/** Two months out of the address, from the first day of one to the last of the other; this year until last month at first. */
export function useSpan(
  begins: 'this-year' | 'this-month' = 'this-year',
): { span: Span; fields: React.ReactNode } | null {
  const now = useServerNow(3_600_000);
  const [params, setParams] = useSearchParams();
  if (now === null) return null;
  const thisMonth = seoulDay(now).slice(0, 7);
  const before = addMonths(thisMonth, -1);
  const isMonth = begins === 'this-month';
  const from = params.get('from') ?? (isMonth ? thisMonth : `${before.slice(0, 4)}-01`);
  const to = params.get('to') ?? (isMonth ? thisMonth : before);
  const options = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => {
    const month = addMonths(thisMonth, -back);
    return { code: month, label: formatMonth(`${month}-01`) };
  });
  const choose = (name: 'from' | 'to', month: string) =>
    setParams((known) => {
      const next = new URLSearchParams(known);
      next.set('from', name === 'from' ? month : from > month ? month : from);
      next.set('to', name === 'to' ? month : to < month ? month : to);
      return next;
    });
  return {
    span: { from: `${from}-01`, to: lastOf(to) },
    fields: (
      <div className="case-span no-print">
        <Select label="부터" options={options} value={from} onChange={(month) => choose('from', month)} />
        <Select label="까지" options={options} value={to} onChange={(month) => choose('to', month)} />
      </div>
    ),
  };
}
