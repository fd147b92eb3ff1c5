import { useSearchParams } from 'react-router';
import { addDays } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { Select } from '../../ui/select.tsx';
import { useManager } from '../manager-centre.tsx';
import type { Scope } from './report-api.ts';

const MOST_DAYS = 92;

const lastMonth = (today: string) => {
  const to = addDays(`${today.slice(0, 8)}01`, -1);
  return { from: `${to.slice(0, 8)}01`, to };
};

/** Which days, whose and which messages; kept in the address, so that a report can be sent to a colleague. */
export function ScopeFields({
  scope,
  today,
  reachesAll,
  purposeLabel,
}: {
  scope: Scope;
  today: string;
  reachesAll: boolean;
  purposeLabel: string | undefined;
}) {
  const { centreName } = useManager();
  const [, setParams] = useSearchParams();
  const choose = (change: Record<string, string | null>) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    });
  const spans = [
    { label: '오늘', from: today, to: today },
    { label: '최근 7일', from: addDays(today, -6), to: today },
    { label: '이번 달', from: `${today.slice(0, 8)}01`, to: today },
    { label: '지난달', ...lastMonth(today) },
  ];
  return (
    <section className="report-scope" aria-label="조회 조건">
      <div className="row" role="group" aria-label="기간 빠른 선택">
        {spans.map(({ label, from, to }) => (
          <Button
            key={label}
            tone={scope.from === from && scope.to === to ? 'primary' : 'secondary'}
            aria-pressed={scope.from === from && scope.to === to}
            onPress={() => choose({ from, to })}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className="report-days">
        <DayField
          label="첫날"
          value={scope.from}
          max={scope.to}
          min={addDays(scope.to, 1 - MOST_DAYS)}
          onChange={(from) => from && choose({ from, to: scope.to })}
        />
        <DayField
          label="마지막 날"
          value={scope.to}
          min={scope.from}
          max={addDays(scope.from, MOST_DAYS - 1)}
          onChange={(to) => to && choose({ from: scope.from, to })}
        />
        {reachesAll && (
          <Select
            label="범위"
            value={scope.centre ? 'centre' : 'all'}
            options={[
              { code: 'all', label: '기관 전체' },
              { code: 'centre', label: centreName || '이 센터' },
            ]}
            onChange={(of) => choose({ of: of === 'centre' ? of : null })}
          />
        )}
      </div>
      {scope.purpose && (
        <p className="report-only">
          <b>{purposeLabel ?? scope.purpose}</b>만 보고 있습니다.
          <Button tone="quiet" onPress={() => choose({ purpose: null })}>
            모든 종류 보기
          </Button>
        </p>
      )}
    </section>
  );
}
