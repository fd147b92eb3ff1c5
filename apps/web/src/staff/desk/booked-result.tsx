import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ActDrawer } from './act-drawer.tsx';
import { note, type DeskGroup } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { canChange, seatWords, spokenTime, toldOfGroup } from './desk-words.ts';
import { SlipDialog } from './slip.tsx';
import { useRefresh } from './use-refresh.ts';

interface BookedResultProps {
  group: DeskGroup;
  title: string;
  onClose(): void;
}

/** The number and the exact times to read out, and the paper to hand over. */
export function BookedResult({ group, title, onClose }: BookedResultProps) {
  const [isPrinting, setPrinting] = useState(false);
  const refresh = useRefresh(group.person.id);
  const act = useAct(note);
  const told = toldOfGroup(group);
  const keep = () =>
    act.mutate({ personId: group.person.id, groupId: group.id, told }, { onSuccess: () => refresh() });
  const main = (
    <>
      <div className="desk-booked">
        <span className="subtle">예약번호</span>
        <strong className="desk-booked-number num">{group.number}</strong>
        <ul>
          {group.bookings.filter(canChange).map((booking) => (
            <li key={booking.id}>
              <span>{booking.service.label}</span>
              <strong className="num">{spokenTime(booking.arriveAt)}</strong>
              <span className="subtle">{booking.seats && seatWords[booking.seats]}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
  const side = (
    <>
      <h3>읽어 드릴 말</h3>
      <p className="desk-read">{told}</p>
      {act.isSuccess ? (
        <Notice tone="success" title="안내하신 말을 기록했습니다." />
      ) : (
        <Button tone="secondary" onPress={keep} isPending={act.isPending}>
          이대로 안내했습니다
        </Button>
      )}
      {act.error && <DeskRefusal cause={act.error} />}
    </>
  );
  return (
    <>
      <ActDrawer
        title={title}
        who={group.person.maskedName}
        onClose={onClose}
        main={main}
        side={side}
        foot={
          <>
            <Button tone="secondary" size="large" onPress={() => setPrinting(true)}>
              안내문 인쇄
            </Button>
            <Button size="large" onPress={onClose} autoFocus>
              마치기
            </Button>
          </>
        }
      />
      {isPrinting && <SlipDialog group={group} onClose={() => setPrinting(false)} />}
    </>
  );
}
