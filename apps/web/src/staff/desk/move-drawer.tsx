import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ActDrawer } from './act-drawer.tsx';
import { BookedResult } from './booked-result.tsx';
import { ChosenSeatLine, seatAt } from './chosen-seat.tsx';
import { followUpQuery, move, type DeskBooking, type DeskGroup } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { canChange, moveReasons, toldWhenMoved } from './desk-words.ts';
import { SaidFields, useSaid } from './reason-and-told.tsx';
import { SeatPicker } from './seat-picker.tsx';
import { usePair } from './use-pair.ts';
import { useRefresh } from './use-refresh.ts';

interface MoveDrawerProps {
  group: DeskGroup;
  booking: DeskBooking;
  today: string;
  onClose(): void;
}

/** Gives an appointment another time; the one after it stays, moves along, or has to. */
export function MoveDrawer({ group, booking, today, onClose }: MoveDrawerProps) {
  const refresh = useRefresh(group.person.id);
  const act = useAct(move);
  const [moved, setMoved] = useState<DeskGroup | null>(null);
  const [wantsBoth, setWantsBoth] = useState(false);
  const [open, setOpen] = useState<1 | 2>(1);
  const before = group.bookings.find((one) => one.step === booking.step - 1 && one.state !== 'cancelled');
  const following = group.bookings.find((one) => one.step === booking.step + 1 && canChange(one));
  const bound = useQuery(followUpQuery(before?.slotId ?? null, group.offer.code, before?.step ?? 1));
  const pair = usePair(group.offer.code, booking.step, null, following !== undefined);
  const { first, second, followUp } = pair;
  const earliestNext = followUp?.earliestOn ?? null;
  const mustMoveBoth =
    following !== undefined &&
    earliestNext !== null &&
    (following.state === 'orphaned' || following.startsAt.slice(0, 10) < earliestNext);
  const movesBoth = following !== undefined && (mustMoveBoth || wantsBoth);
  const appointments = first
    ? [
        { label: booking.service.label, startsAt: first.slot.startsAt },
        ...(following
          ? [
              {
                label: following.service.label,
                startsAt: movesBoth ? (second?.slot.startsAt ?? following.startsAt) : following.arriveAt,
              },
            ]
          : []),
      ]
    : [];
  const said = useSaid(first ? toldWhenMoved(appointments, group.centre.name) : '');
  const isComplete =
    first !== null && (following === undefined || followUp !== undefined) && (!movesBoth || second !== null);
  const earliest = before ? (bound.data?.earliestOn ?? null) : today;

  const submit = () => {
    const words = said.take();
    if (!words || !isComplete || act.isPending) return;
    act.mutate(
      {
        bookingId: booking.id,
        slotId: first.slot.id,
        seats: first.seats,
        ...(movesBoth && second && { followUpSlotId: second.slot.id, followUpSeats: second.seats }),
        ...words,
      },
      {
        onSuccess: ({ group: after }) => {
          refresh();
          setMoved(after);
        },
        onError: (cause) => {
          refresh();
          if (!isProblem(cause, 'scheduling.slot-full')) return;
          if (cause.fact('slotId') === second?.slot.id) pair.setSecond(null);
          else pair.setFirst(null);
        },
      },
    );
  };

  if (moved) return <BookedResult group={moved} title="시간을 옮겼습니다" onClose={onClose} />;
  const main = (
    <>
      <p>
        지금 예약: <strong>{`${booking.service.label} ${formatDateTime(booking.arriveAt)}`}</strong>{' '}
        <span className="subtle small">새 자리를 얻지 못하면 그대로 남습니다.</span>
      </p>
      <div className="desk-pair">
        <ChosenSeatLine
          label={booking.service.label}
          chosen={first}
          empty="옮기실 날짜와 시간을 골라 주십시오."
          isOpen={open === 1}
          onOpen={() => setOpen(1)}
          onSeats={(seats) => first && pair.setFirst({ ...first, seats })}
        />
        {following && first && followUp && (
          <>
            {mustMoveBoth ? (
              <Notice tone="warning" title={`${following.service.label}도 함께 옮겨야 합니다.`}>
                {earliestNext && `${formatDay(earliestNext)} 이후로 옮깁니다.`}
              </Notice>
            ) : (
              <RadioGroup
                className="desk-chips"
                aria-label={following.service.label}
                value={wantsBoth ? 'move' : 'keep'}
                onChange={(value) => {
                  setWantsBoth(value === 'move');
                  if (value === 'keep') setOpen(1);
                }}
              >
                <Radio value="keep" className="desk-chip">
                  {following.service.label}는 그대로 ({formatDateTime(following.arriveAt)})
                </Radio>
                <Radio value="move" className="desk-chip">
                  함께 옮기기
                </Radio>
              </RadioGroup>
            )}
            {movesBoth && (
              <ChosenSeatLine
                label={following.service.label}
                note={followUp.rule && `1차에서 ${followUp.rule.days}일 뒤부터`}
                chosen={second}
                empty="맞는 빈 시간이 없습니다. 직접 골라 주십시오."
                isOpen={open === 2}
                onOpen={() => setOpen(2)}
                onSeats={(seats) => second && pair.setSecond({ ...second, seats })}
              />
            )}
          </>
        )}
      </div>
      {open === 1 && earliest !== null && (
        <SeatPicker
          key={`1 ${earliest}`}
          centre={group.centre.code}
          step={booking.step}
          earliest={earliest}
          value={first?.slot ?? null}
          onChange={(slot) => pair.setFirst(seatAt(slot))}
        />
      )}
      {open === 2 && movesBoth && earliestNext && (
        <SeatPicker
          key={`2 ${earliestNext}`}
          centre={group.centre.code}
          step={following.step}
          earliest={earliestNext}
          value={second?.slot ?? null}
          onChange={(slot) => pair.setSecond(seatAt(slot))}
        />
      )}
    </>
  );
  return (
    <ActDrawer
      title="시간 변경"
      who={`${group.person.maskedName} · 예약번호 ${group.number}`}
      onClose={onClose}
      main={main}
      side={<SaidFields said={said} reasons={moveReasons} />}
      foot={
        <>
          {act.error && <DeskRefusal cause={act.error} />}
          <Button size="large" onPress={submit} isPending={act.isPending} isDisabled={!isComplete}>
            이 시간으로 변경
          </Button>
        </>
      }
    />
  );
}
