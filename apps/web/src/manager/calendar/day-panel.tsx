import { useState } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { CalendarDay } from './calendar-api.ts';
import { DayForm, type DayTask } from './day-form.tsx';
import { bookedOf, seatsOf } from './day-seats.ts';
import { hoursText, number } from './words.ts';

/** One day: what it holds, and everything that can be done to it. */
export function DayPanel({ day, today }: { day: CalendarDay; today: string }) {
  const [task, setTask] = useState<DayTask | null>(null);
  const isOpen = day.hours !== null;
  const isToday = day.date === today;
  const booked = bookedOf(day);
  const left = seatsOf(day) - booked - day.held;
  return (
    <aside className="day-panel card" aria-label={formatDay(day.date)}>
      <header>
        <h2>{formatDay(day.date, true)}</h2>
        <div className="row">
          {isOpen ? <Badge tone="success">운영</Badge> : <Badge tone="neutral">휴무</Badge>}
          {day.note?.kind === 'special' && <Badge tone="info">그날만 다름</Badge>}
          {!day.isPublished && isOpen && <Badge tone="warning">공개 전</Badge>}
        </div>
        {day.note && <p className="small">{day.note.reason}</p>}
      </header>
      {day.hours && (
        <dl className="facts">
          <div>
            <dt>운영</dt>
            <dd className="num">{hoursText(day.hours)}</dd>
          </div>
          <div>
            <dt>인력</dt>
            <dd className="num">
              의사 {day.hours.staffCount}명 × {number(day.hours.seatsPerStaff)}명
            </dd>
          </div>
          <div>
            <dt>회차</dt>
            <dd className="num">{day.hours.slotMinutes}분</dd>
          </div>
        </dl>
      )}
      {(isOpen || seatsOf(day) > 0) && (
        <dl className="facts facts-strong">
          <div>
            <dt>정원</dt>
            <dd className="num">{number(seatsOf(day))}</dd>
          </div>
          {day.booked.map(({ step, count }) => (
            <div key={step}>
              <dt>{step}차 예약</dt>
              <dd className="num">{number(count)}</dd>
            </div>
          ))}
          {booked === 0 && (
            <div>
              <dt>예약</dt>
              <dd className="num">0</dd>
            </div>
          )}
          {day.held > 0 && (
            <div>
              <dt>예약 중</dt>
              <dd className="num">{number(day.held)}</dd>
            </div>
          )}
          {day.seats.staff > 0 && (
            <div>
              <dt>창구·전화 몫</dt>
              <dd className="num">{number(day.seats.staff)}</dd>
            </div>
          )}
          {day.seats.added > 0 && (
            <div>
              <dt>현장 추가</dt>
              <dd className="num">{number(day.seats.added)}</dd>
            </div>
          )}
          <div data-main>
            <dt>남은 자리</dt>
            <dd className="num">{number(Math.max(0, left))}</dd>
          </div>
        </dl>
      )}
      {day.isPast ? (
        <p className="subtle small">지난 날은 바꿀 수 없습니다.</p>
      ) : (
        <div className="day-acts">
          {isToday && isOpen && day.isPublished && (
            <Button tone="danger" wide onPress={() => setTask('close-rest')}>
              오늘 남은 시간 닫기
            </Button>
          )}
          {isOpen && (
            <>
              <Button tone="secondary" wide onPress={() => setTask('staff')}>
                의사 수·정원 줄이기
              </Button>
              <Button tone="secondary" wide onPress={() => setTask('hours')}>
                이날 시간·정원 바꾸기
              </Button>
              <Button tone="secondary" wide onPress={() => setTask('close')}>
                하루 쉬기
              </Button>
            </>
          )}
          {!isOpen && (
            <Button wide onPress={() => setTask('hours')}>
              이날 특별히 열기
            </Button>
          )}
          {(day.note?.kind === 'special' || day.note?.kind === 'closure') && (
            <Button tone="quiet" wide onPress={() => setTask('reset')}>
              주간 기준으로 되돌리기
            </Button>
          )}
        </div>
      )}
      {task && <DayForm task={task} day={day} onClose={() => setTask(null)} />}
    </aside>
  );
}
