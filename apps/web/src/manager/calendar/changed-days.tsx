import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { changedDaysQuery, lanesQuery, type CalendarChange } from './calendar-api.ts';
import { LanePicture } from './lane-picture.tsx';
import { hoursText, number } from './words.ts';

export function ChangedDays({ view }: { view: CalendarChange }) {
  const { data, error } = useQuery(changedDaysQuery(view.id, view.computedAt));
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <ErrorPanel cause={error} />;
  if (!data) return <Skeleton lines={3} />;
  const worst = [...data.days].sort((a, b) => b.orphaned - a.orphaned || b.moved - a.moved)[0];
  const shown = data.days.find((day) => day.date === chosen) ?? worst;
  return (
    <section className="changed-days stack" aria-label="날짜별 변화">
      {data.days.length > 1 && (
        <div className="changed-days-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">날짜</th>
                <th scope="col">운영</th>
                <th scope="col">정원</th>
                <th scope="col">그대로</th>
                <th scope="col">당일 이동</th>
                <th scope="col">자리 없음</th>
              </tr>
            </thead>
            <tbody className="num">
              {data.days.map((day) => (
                <tr key={day.date} data-chosen={day.date === shown?.date || undefined}>
                  <th scope="row">
                    <button type="button" onClick={() => setChosen(day.date)}>
                      {formatDay(day.date)}
                    </button>
                  </th>
                  <td>{hoursText(day.after)}</td>
                  <td>
                    {number(day.seatsBefore)} → {number(day.seatsAfter)}
                  </td>
                  <td>{number(day.kept)}</td>
                  <td>{number(day.moved)}</td>
                  <td>{number(day.orphaned)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown && <DayLanes view={view} date={shown.date} isPublished={shown.isPublished} />}
    </section>
  );
}

function DayLanes({ view, date, isPublished }: { view: CalendarChange; date: string; isPublished: boolean }) {
  const { data, error } = useQuery(lanesQuery(view.id, date, view.computedAt));
  if (error) return <ErrorPanel cause={error} />;
  if (!data) return <Skeleton lines={2} height="6.4rem" />;
  return (
    <figure className="lanes">
      <figcaption>
        <strong>{formatDay(date)} 회차별 자리</strong>
        {!isPublished && <span className="subtle"> · 아직 공개되지 않은 날</span>}
        <span className="lanes-key small">
          <i data-key="before" /> 지금 정원
          <i data-key="after" /> 바뀐 정원
          <i data-key="stay" /> 그대로
          <i data-key="come" /> 옮겨 오는 분
          <i data-key="gone" /> 이 시간을 잃는 분
        </span>
      </figcaption>
      <LanePicture lanes={data.lanes} />
    </figure>
  );
}
