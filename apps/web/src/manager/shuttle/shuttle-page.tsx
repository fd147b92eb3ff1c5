import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Route, Routes, useSearchParams } from 'react-router';
import type { Day } from '../../api/types.ts';
import { Pager } from '../../admin/pager.tsx';
import { addDays, formatDay, isRealDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { ManifestPage } from './manifest-page.tsx';
import { RunGrid } from './run-grid.tsx';
import { shuttleDayQuery, type HubDay, type ShuttleDay } from './shuttle-api.ts';
import { TimetableDialog } from './timetable-dialog.tsx';
import { WaitingPeople } from './waiting-people.tsx';
import './shuttle.css';
import { PlainDayInput } from '../../ui/day-input.tsx';

export default function ShuttlePage() {
  return (
    <Routes>
      <Route index element={<Buses />} />
      <Route path="runs/:runId" element={<ManifestPage />} />
    </Routes>
  );
}

/** The buses of a day: how full each is, who waits for a seat, and the timetable behind it. */
function Buses() {
  const { centre, may } = useManager();
  const [params, setParams] = useSearchParams();
  const on = params.get('on');
  const [page, setPage] = useState(1);
  const [edited, setEdited] = useState<HubDay | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(shuttleDayQuery(centre, on, page));
  const choose = (day: Day | null) => {
    setSaid(null);
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (day) next.set('on', day);
      else next.delete('on');
      return next;
    });
  };
  return (
    <div className="shuttle">
      <header className="shuttle-head">
        <div>
          <h1>셔틀버스</h1>
          <p className="subtle">
            {data?.minAge
              ? `${data.minAge}세 이상이거나 휠체어를 타는 예약자가 동 주민센터에서 탑니다.`
              : '동 주민센터에서 센터까지 운행합니다.'}
          </p>
        </div>
        {data && <DayChoice day={data} onChoose={choose} />}
      </header>
      {error && <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />}
      {said && <Notice tone="success">{said}</Notice>}
      {!data && !error && <Skeleton lines={8} height="5.2rem" />}
      {data && data.hubs.length === 0 && (
        <EmptyState title="이 센터에는 셔틀버스가 없습니다">
          <p>위에서 다른 센터를 골라 주십시오.</p>
        </EmptyState>
      )}
      {data && data.hubs.length > 0 && (
        <>
          {data.closedBecause && (
            <Notice tone="warning" title={`${formatDay(data.date)}은 쉬는 날입니다 (${data.closedBecause}).`}>
              <p>이미 배정된 버스만 아래에 나옵니다.</p>
            </Notice>
          )}
          <Figures day={data} />
          <RunGrid day={data} onEdit={may('scheduling.edit-shuttle') ? setEdited : null} />
          <Pager page={data.page} pages={data.pages} onTurn={setPage} />
          <WaitingPeople
            centre={centre}
            on={data.date}
            expected={data.hubs.reduce((sum, hub) => sum + hub.waiting, 0)}
          />
        </>
      )}
      {edited && (
        <TimetableDialog
          centre={centre}
          hub={edited}
          onClose={() => setEdited(null)}
          onSaved={(text) => {
            setEdited(null);
            setSaid(text);
          }}
        />
      )}
    </div>
  );
}

function DayChoice({ day, onChoose }: { day: ShuttleDay; onChoose(day: Day | null): void }) {
  return (
    <div className="row shuttle-day">
      <Button tone="secondary" onPress={() => onChoose(addDays(day.date, -1))} aria-label="전날">
        ◀
      </Button>
      <strong className="num">{formatDay(day.date)}</strong>
      <Button tone="secondary" onPress={() => onChoose(addDays(day.date, 1))} aria-label="다음 날">
        ▶
      </Button>
      <div className="shuttle-date">
        <PlainDayInput
          label="날짜 고르기"
          value={day.date}
          onChange={(chosen) => isRealDay(chosen) && onChoose(chosen)}
        />
      </div>
      <Button tone="secondary" onPress={() => onChoose(null)} isDisabled={day.date === day.today}>
        오늘
      </Button>
    </div>
  );
}

function Figures({ day }: { day: ShuttleDay }) {
  const runs = day.hubs.flatMap((hub) => hub.runs);
  const sum = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((all, run) => all + of(run), 0).toLocaleString('ko-KR');
  const figures = [
    ['운행', `${runs.length}대`],
    ['탑승 예정', `${sum((run) => run.people)}명`],
    ['배정 좌석', `${sum((run) => run.taken)} / ${sum((run) => run.seats)}`],
    ['휠체어', `${sum((run) => run.wheelchairs)}명`],
    ['자리 없음', `${day.hubs.reduce((all, hub) => all + hub.waiting, 0)}명`],
  ];
  return (
    <dl className="shuttle-figures">
      {figures.map(([name, figure]) => (
        <div key={name} className="card">
          <dt>{name}</dt>
          <dd className="num">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
