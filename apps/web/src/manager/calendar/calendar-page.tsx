import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { addDays, addMonths, formatDay, formatMonth, monthOf, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { weekSpan } from './calendar-api.ts';
import './calendar.css';
import { HistoryView } from './history-view.tsx';
import { MonthView } from './month-view.tsx';
import { ProposalProvider } from './proposal.tsx';
import { RulesView } from './rules-view.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { WeekView } from './week-view.tsx';

const views = [
  { code: 'month', label: '월' },
  { code: 'week', label: '주' },
  { code: 'rules', label: '운영 기준' },
  { code: 'history', label: '변경 이력' },
] as const;
type View = (typeof views)[number]['code'];

/** The calendar of a centre: what each day holds, the rules behind it, and every change of it. */
export default function CalendarPage() {
  const { may } = useManager();
  if (!may('scheduling.edit-calendar')) {
    return (
      <EmptyState title="달력을 고칠 권한이 없습니다.">
        <p>센터 관리자 계정으로 로그인해 주십시오.</p>
      </EmptyState>
    );
  }
  return (
    <ProposalProvider>
      <Calendar />
    </ProposalProvider>
  );
}

function Calendar() {
  const now = useServerNow(60_000);
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one.code === params.get('view'))?.code ?? 'month';
  const date = params.get('date') ?? (now === null ? null : seoulDay(now));
  const set = (next: { view?: View; date?: string }) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(next)) after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const today = now === null ? null : seoulDay(now);
  useEffect(() => {
    document.title = '달력 · 차례 관리';
    window.scrollTo(0, 0);
  }, []);
  const isDated = view === 'month' || view === 'week';
  const step = (by: 1 | -1) =>
    date && set({ date: view === 'week' ? addDays(date, by * 7) : `${addMonths(monthOf(date), by)}-01` });
  return (
    <div className="calendar">
      <header className="calendar-head">
        <h1>달력</h1>
        {isDated && date && (
          <div className="calendar-where">
            <Button
              tone="secondary"
              onPress={() => step(-1)}
              aria-label={view === 'week' ? '지난주' : '지난달'}
            >
              ‹
            </Button>
            <strong aria-live="polite">{view === 'week' ? weekTitle(date) : formatMonth(date)}</strong>
            <Button
              tone="secondary"
              onPress={() => step(1)}
              aria-label={view === 'week' ? '다음 주' : '다음 달'}
            >
              ›
            </Button>
            {today && (
              <Button tone="quiet" onPress={() => set({ date: today })}>
                오늘
              </Button>
            )}
          </div>
        )}
        <div className="calendar-views" role="group" aria-label="보기">
          {views.map((one) => (
            <button
              key={one.code}
              type="button"
              aria-pressed={view === one.code}
              onClick={() => set({ view: one.code })}
            >
              {one.label}
            </button>
          ))}
        </div>
      </header>
      <ScenarioCard />
      {!date && isDated && <Skeleton lines={6} height="9.6rem" />}
      {date && view === 'month' && <MonthView date={date} onChoose={(day) => set({ date: day })} />}
      {date && view === 'week' && <WeekView date={date} onChoose={(day) => set({ date: day })} />}
      {view === 'rules' && <RulesView />}
      {view === 'history' && <HistoryView />}
    </div>
  );
}

const weekTitle = (date: string): string => {
  const { from, to } = weekSpan(date);
  return `${formatDay(from, true)} – ${formatDay(to)}`;
};
