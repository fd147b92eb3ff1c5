import { useId, useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { addDays, formatDay, formatTime, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useManager } from '../manager-centre.tsx';
import { confirm, type Move } from './moves-api.ts';
import { messageBytes, number } from './words.ts';
import { PlainDayInput } from '../../ui/day-input.tsx';

const LONGEST = 600;

interface ConfirmCardProps {
  move: Move;
  suggestion: string;
  onConfirmed(move: Move): void;
}

/** The notice to the group, and the number of people typed by hand: nobody moves thousands by a slip. */
export function ConfirmCard({ move, suggestion, onConfirmed }: ConfirmCardProps) {
  const { centreName } = useManager();
  const now = useServerNow();
  const today = now === null ? '' : seoulDay(now);
  const [text, setText] = useState(suggestion);
  const [chosenDay, setDay] = useState('');
  const [typed, setTyped] = useState('');
  const act = useAct(confirm);
  const ids = { text: useId(), day: useId() };
  const day = chosenDay || today;
  // Today's ten o'clock may have passed.
  const isLate = now !== null && day === today && formatTime(now) > '10:00';
  const { moved } = move.counts;
  const isTyped = Number(typed) === moved && typed !== '';
  const isReady = isTyped && text.trim().length >= 10 && text.length <= LONGEST && day >= today && day !== '';
  const sms = `[${centreName}] ${text}`;
  return (
    <section className="card moves-confirm" aria-labelledby="confirm-title">
      <h2 id="confirm-title">안내와 확정</h2>
      <div className="moves-confirm-columns">
        <div className="stack">
          <div className="ui-field">
            <label className="ui-label" htmlFor={ids.text}>
              전체 안내 문구
            </label>
            <textarea
              id={ids.text}
              className="ui-input moves-text"
              rows={6}
              maxLength={LONGEST}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <p className="ui-hint num">
              {number(messageBytes(sms))}바이트 · {messageBytes(sms) > 90 ? '장문(LMS)' : '단문(SMS)'}
            </p>
          </div>
          <div className="ui-field moves-day">
            <label className="ui-label" htmlFor={ids.day}>
              전체 안내를 보내는 날
            </label>
            <PlainDayInput
              id={ids.day}
              value={day}
              min={today}
              max={today === '' ? undefined : addDays(today, 60)}
              onChange={setDay}
            />
          </div>
        </div>
        <div className="moves-preview" aria-label="문자 미리보기">
          <p className="moves-preview-when num">
            {day === '' ? '' : `${formatDay(day)} ${isLate ? '바로' : '10:00'}`} · 옮기는 분 모두에게
          </p>
          <p className="moves-bubble">{sms}</p>
          <p className="moves-preview-when num">
            {day === '' ? '' : `${formatDay(addDays(day, 1))} 10:00`} · 한 분씩
          </p>
          <p className="moves-bubble">
            [{centreName}] ○○○ 님, 2차 접종일이 바뀌었습니다. 변경 전 …, 변경 후 (날짜와 시각). 예약번호, 장소
          </p>
          <p className="subtle small">밤 9시부터 아침 8시까지는 보내지 않고 아침에 보냅니다.</p>
        </div>
      </div>
      <div className="moves-confirm-act">
        <TextField
          label={`옮길 사람 수를 입력해 주십시오 (${number(moved)}명)`}
          value={typed}
          onChange={(value) => setTyped(value.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          error={
            typed !== '' && !isTyped && typed.length >= String(moved).length
              ? '변경안의 사람 수와 다릅니다.'
              : null
          }
        />
        <Button
          size="large"
          tone="danger"
          isDisabled={!isReady}
          isPending={act.isPending}
          onPress={() =>
            act.mutate(
              { id: move.id, people: moved, noticeText: text.trim(), noticeOn: day },
              { onSuccess: onConfirmed },
            )
          }
        >
          {number(moved)}명 옮기기 시작
        </Button>
      </div>
      {act.error && <ErrorPanel cause={act.error} />}
    </section>
  );
}
