import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { useConnection } from '../queue/queue-link.tsx';
import { staffProblemText } from '../queue/refusal.tsx';
import { useAlarms } from './alarm-link.tsx';
import { answerAlarm, type Alarm } from './alarms.ts';
import { EndDialog } from './end-dialog.tsx';
import { unlockSiren } from './siren.ts';

/** Somebody needs help: who, where, since when, who is on the way. */
export function AlarmBand({ alarm }: { alarm: Alarm }) {
  const alarms = useAlarms()!;
  const [isEnding, setEnding] = useState(false);
  const isLoud = alarm.coming.length === 0 && !alarms.isMuted(alarm.id);
  return (
    <section
      className="alarm-band"
      aria-label={`비상 ${alarm.kind.label}`}
      data-siren={isLoud ? alarms.siren : 'silent'}
    >
      <p className="alarm-what">
        <span className="alarm-mark" aria-hidden="true">
          !
        </span>
        <strong>{alarm.kind.label}</strong>
      </p>
      <p className="alarm-where">
        {alarm.ticketNumber && <span className="num">{alarm.ticketNumber}</span>}
        <span>{alarm.place}</span>
        <Since at={alarm.raisedAt} />
      </p>
      <p className="alarm-coming">{comingWords(alarm)}</p>
      <div className="alarm-acts">
        <Answer alarm={alarm} />
        {isLoud && (
          <Button
            tone="secondary"
            onPress={alarms.siren === 'blocked' ? unlockSiren : () => alarms.mute(alarm.id)}
          >
            {alarms.siren === 'blocked' ? '소리 켜기' : '소리 끄기'}
          </Button>
        )}
        <Button tone="secondary" onPress={() => setEnding(true)}>
          상황 종료
        </Button>
      </div>
      <EndDialog alarm={alarm} isOpen={isEnding} onClose={() => setEnding(false)} />
    </section>
  );
}

function comingWords({ coming, raisedBy, raisedAgain }: Alarm): string {
  const again = raisedAgain.length > 0 ? ` · ${raisedAgain.length}번 더 알림` : '';
  if (coming.length > 0) return `${coming.map(({ name }) => name).join(', ')} 가는 중${again}`;
  return `아직 가는 사람이 없습니다${raisedBy ? ` · 알린 사람 ${raisedBy}` : ''}${again}`;
}

function Since({ at }: { at: string }) {
  const now = useServerNow(1_000);
  if (now === null) return null;
  return (
    <span className="num">{formatSpan(Math.max(0, Math.floor((now - Date.parse(at)) / 1_000)))} 지남</span>
  );
}

function Answer({ alarm }: { alarm: Alarm }) {
  const client = useQueryClient();
  const { session } = useConnection();
  const act = useAct(answerAlarm);
  const isComing = alarm.coming.some(({ staffId }) => staffId === session.staff.id);
  if (isComing) return <p className="alarm-mine">✓ 가고 있다고 알렸습니다</p>;
  const come = () =>
    act.mutate(
      { alarmId: alarm.id },
      { onSettled: () => void client.invalidateQueries({ queryKey: ['queue', 'alarms'] }) },
    );
  return (
    <>
      <Button size="large" className="alarm-come" onPress={come} isPending={act.isPending}>
        가고 있습니다
      </Button>
      {act.error && (
        <p role="alert" className="alarm-mine">
          {staffProblemText(act.error).title}
        </p>
      )}
    </>
  );
}
