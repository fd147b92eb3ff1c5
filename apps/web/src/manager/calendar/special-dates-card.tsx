import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, isRealDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useManager } from '../manager-centre.tsx';
import { datesQuery } from './calendar-api.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { useProposal } from './proposal.tsx';
import { number } from './words.ts';

/** Public holidays with their substitutes, closures, and days with hours of their own, of one year. */
export function SpecialDatesCard({ today }: { today: string }) {
  const { centre } = useManager();
  const { propose, isPending } = useProposal();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [isAdding, setIsAdding] = useState(false);
  const { data, error } = useQuery(datesQuery(centre, year));
  const special = new Set(data?.specialDays.map((day) => day.date));
  const missing = data?.missing.filter((day) => day.date >= today) ?? [];
  return (
    <section className="card stack" aria-labelledby="special-dates">
      <div className="rules-head">
        <h2 id="special-dates">공휴일·휴무·특별 운영</h2>
        <div className="row">
          <Button tone="secondary" onPress={() => setYear(year - 1)} aria-label="지난해">
            ‹
          </Button>
          <strong className="num">{year}년</strong>
          <Button tone="secondary" onPress={() => setYear(year + 1)} aria-label="다음 해">
            ›
          </Button>
        </div>
      </div>
      {error && <ErrorPanel cause={error} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && !data.isAnnounced && (
        <Notice tone="warning" title={`${year}년 공휴일은 아직 공표 자료가 없습니다.`}>
          관보에 실린 날을 직접 넣거나 파일로 올려 주십시오.
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice
          tone="warning"
          title={`공표된 공휴일 ${missing.length}일이 빠져 있습니다.`}
          actions={
            <Button
              tone="secondary"
              isPending={isPending}
              onPress={() =>
                propose({ kind: 'holidays', add: missing, remove: [], reason: `${year}년 공휴일 반영` })
              }
            >
              빠진 날 넣기
            </Button>
          }
        >
          {missing.map((day) => `${formatDay(day.date)} ${day.reason}`).join(', ')}
        </Notice>
      )}
      {data && (
        <ul className="date-list num">
          {data.closedDays.map((day) => (
            <li key={`c${day.date}`} data-past={day.date < today || undefined}>
              <span>{formatDay(day.date)}</span>
              <span>{day.reason}</span>
              <Badge
                tone={special.has(day.date) ? 'success' : day.kind === 'closure' ? 'warning' : 'neutral'}
              >
                {special.has(day.date) ? '특별 운영' : day.kind === 'closure' ? '휴무' : '공휴일'}
              </Badge>
              {day.kind === 'public-holiday' && day.date >= today ? (
                <Button
                  tone="quiet"
                  aria-label={`${formatDay(day.date)} ${day.reason} 삭제`}
                  onPress={() =>
                    propose({
                      kind: 'holidays',
                      add: [],
                      remove: [day.date],
                      reason: `${day.reason} 공휴일 삭제`,
                    })
                  }
                >
                  삭제
                </Button>
              ) : (
                <span />
              )}
            </li>
          ))}
          {data.specialDays
            .filter((day) => !data.closedDays.some((one) => one.date === day.date))
            .map((day) => (
              <li key={`s${day.date}`} data-past={day.date < today || undefined}>
                <span>{formatDay(day.date)}</span>
                <span>
                  {day.reason} · {day.opens}–{day.closes} · {number(day.capacity)}명
                </span>
                <Badge tone="info">그날만 다름</Badge>
                <span />
              </li>
            ))}
        </ul>
      )}
      {data && data.closedDays.length + data.specialDays.length === 0 && (
        <p className="subtle">등록된 날이 없습니다.</p>
      )}
      <div className="row">
        <Button tone="secondary" onPress={() => setIsAdding(true)}>
          공휴일 넣기
        </Button>
      </div>
      {isAdding && <HolidayForm year={year} today={today} onClose={() => setIsAdding(false)} />}
    </section>
  );
}

/** Lines of a small file: `2028-01-26, 설날`. */
const readLines = (text: string): { date: string; reason: string }[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [date, ...words] = line.split(/[,\t]/).map((part) => part.trim().replace(/^"|"$/g, ''));
    const reason = words.join(' ').trim();
    return date && isRealDay(date) && reason.length >= 2 ? [{ date, reason }] : [];
  });

function HolidayForm({ year, today, onClose }: { year: number; today: string; onClose(): void }) {
  const [date, setDate] = useState(`${year}-01-01` < today ? today : `${year}-01-01`);
  const [name, setName] = useState('');
  const [fromFile, setFromFile] = useState<{ date: string; reason: string }[]>([]);
  const typed = isRealDay(date) && name.trim().length >= 2 ? [{ date, reason: name.trim() }] : [];
  const add = (fromFile.length > 0 ? fromFile : typed).filter((day) => day.date >= today);
  return (
    <ChangeDialog
      title="공휴일 넣기"
      change={
        add.length > 0
          ? { kind: 'holidays', add, remove: [], reason: add.length === 1 ? add[0]!.reason : '공휴일 등록' }
          : null
      }
      onClose={onClose}
    >
      <div className="fields-row">
        <DayField label="날짜" value={date} min={today} onChange={setDate} isDisabled={fromFile.length > 0} />
        <TextField
          label="이름"
          value={name}
          onChange={setName}
          maxLength={60}
          placeholder="예: 임시공휴일"
          isDisabled={fromFile.length > 0}
        />
      </div>
      <label className="file-line">
        <span className="ui-label">또는 파일 (한 줄에 날짜, 이름)</span>
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (!file) setFromFile([]);
            else void file.text().then((text) => setFromFile(readLines(text).slice(0, 60)));
          }}
        />
      </label>
      {fromFile.length > 0 && (
        <p className="small num">
          {fromFile.length}일을 읽었습니다:{' '}
          {fromFile.map((day) => `${formatDay(day.date)} ${day.reason}`).join(', ')}
        </p>
      )}
    </ChangeDialog>
  );
}
