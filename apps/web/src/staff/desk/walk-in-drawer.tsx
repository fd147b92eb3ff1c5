import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatTime, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { ActDrawer } from './act-drawer.tsx';
import { BookedResult } from './booked-result.tsx';
import { ChosenSeatLine, seatAt } from './chosen-seat.tsx';
import {
  centresQuery,
  walkIn,
  walkInSlotsQuery,
  type DeskCentre,
  type DeskGroup,
  type DeskPerson,
} from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { toldAtTheDoor, walkInReasons } from './desk-words.ts';
import { SaidFields, useSaid } from './reason-and-told.tsx';
import { SeatPicker } from './seat-picker.tsx';
import { standingSteps } from './standing-steps.ts';
import { usePair } from './use-pair.ts';
import { useRefresh } from './use-refresh.ts';

interface WalkInDrawerProps {
  person: DeskPerson;
  groups: readonly DeskGroup[];
  priorityGroup: string | undefined;
  onClose(): void;
}

/** Adds a seat on purpose for somebody who is here: only now or next, and for a reason. */
export function WalkInDrawer(props: WalkInDrawerProps) {
  const centres = useQuery(centresQuery);
  const slots = useQuery(walkInSlotsQuery);
  const [booked, setBooked] = useState<DeskGroup | null>(null);
  const { person, onClose } = props;
  if (booked) return <BookedResult group={booked} title="자리를 추가했습니다" onClose={onClose} />;
  const centre = centres.data?.centres[0];
  if (centre && slots.data && slots.data.slots.length > 0) {
    return <WalkInForm {...props} centre={centre} slots={slots.data.slots} onBooked={setBooked} />;
  }
  const failed = centres.error ?? slots.error;
  return (
    <ActDrawer
      title="현장 자리 추가"
      who={person.maskedName}
      onClose={onClose}
      main={
        failed ? (
          <DeskRefusal cause={failed} />
        ) : slots.data ? (
          <EmptyState title="지금은 자리를 추가할 수 없습니다.">
            오늘 운영이 끝났거나 쉬는 날입니다. [새 예약]으로 다른 날을 잡아 주십시오.
          </EmptyState>
        ) : (
          <Skeleton lines={3} height="6rem" />
        )
      }
      side={null}
      foot={null}
    />
  );
}

interface WalkInFormProps extends WalkInDrawerProps {
  centre: DeskCentre;
  slots: { id: string; startsAt: string; endsAt: string }[];
  onBooked(group: DeskGroup): void;
}

function WalkInForm({ person, groups, priorityGroup, centre, slots, onClose, onBooked }: WalkInFormProps) {
  const refresh = useRefresh(person.personId);
  const act = useAct(walkIn);
  const standing = standingSteps(groups);
  const offers = centre.offers.filter((one) => person.eligibility.offerCodes.includes(one.code));
  const [offerCode, setOffer] = useState(standing[0]?.offer ?? offers[0]?.code ?? '');
  const offer = offers.find((one) => one.code === offerCode) ?? offers[0]!;
  const [slotId, setSlot] = useState(slots[0]!.id);
  const [isPicking, setPicking] = useState(false);
  const own = standing.filter((one) => one.offer === offer.code);
  const has = (step: number) => own.find((one) => one.step === step);
  // What is over stays; what is booked for another day comes to today under its number.
  const now = offer.services.find(
    (service) => !['arrived', 'fulfilled'].includes(has(service.step)?.state ?? ''),
  );
  const booked = now && has(now.step);
  const isToday = booked !== undefined && seoulDay(booked.startsAt) === seoulDay(slots[0]!.startsAt);
  const following = now && offer.services.find((service) => service.step === now.step + 1);
  const pair = usePair(offer.code, now?.step ?? 1, slotId, following !== undefined);
  const { second, followUp } = pair;
  const later = following && has(following.step);
  const stays =
    later && followUp && (!followUp.earliestOn || seoulDay(later.startsAt) >= followUp.earliestOn);
  const next = stays ? undefined : following;
  const slot = slots.find((one) => one.id === slotId)!;
  const said = useSaid(
    toldAtTheDoor(
      [
        { label: now?.label ?? '', startsAt: slot.startsAt },
        ...(next && second ? [{ label: next.label, startsAt: second.slot.startsAt }] : []),
      ],
      centre.name,
    ),
  );
  const isComplete =
    now !== undefined &&
    !isToday &&
    (following === undefined || followUp !== undefined) &&
    (next === undefined || second !== null);
  const submit = () => {
    const words = said.take();
    if (!words || !isComplete || act.isPending) return;
    act.mutate(
      {
        personId: person.personId,
        offer: offer.code,
        step: now.step,
        slotId,
        ...(next && second && { followUpSlotId: second.slot.id, followUpSeats: second.seats }),
        group: priorityGroup,
        ...words,
      },
      {
        onSuccess: ({ group }) => {
          refresh();
          onBooked(group);
        },
        onError: () => refresh(),
      },
    );
  };
  const main = (
    <>
      <Notice tone="warning" title="정해진 자리 밖에 한 자리를 더합니다.">
        직원 자리와 온라인 자리는 줄지 않습니다. 센터에 와 계신 분에게만, 사유를 남기고 써 주십시오.
      </Notice>
      {booked && isToday && (
        <Notice tone="danger" isUrgent title={`오늘 ${formatTime(booked.startsAt)} 예약이 이미 있습니다.`}>
          자리를 더하지 마시고 그 예약으로 접수해 주십시오. 시각을 바꾸시려면 [시간 변경]을 쓰십시오.
        </Notice>
      )}
      {booked && !isToday && (
        <Notice title={`${now.label} ${formatDateTime(booked.startsAt)} 예약을 오늘로 옮깁니다.`}>
          예약번호는 그대로이고, 원래 자리는 다른 분이 쓰실 수 있게 됩니다.
        </Notice>
      )}
      {later && (
        <Notice
          tone={stays ? 'success' : 'warning'}
          title={
            stays
              ? `${following.label} ${formatDateTime(later.startsAt)} 예약은 그대로 둡니다.`
              : `${following.label} ${formatDateTime(later.startsAt)} 예약은 간격이 모자라 함께 옮깁니다.`
          }
        />
      )}
      {offers.length > 1 && standing.length === 0 && (
        <RadioGroup className="desk-choice" value={offer.code} onChange={setOffer}>
          <Label className="ui-label">백신</Label>
          <div className="desk-chips">
            {offers.map((one) => (
              <Radio key={one.code} value={one.code} className="desk-chip">
                {one.label}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      )}
      <RadioGroup className="desk-choice" value={slotId} onChange={setSlot}>
        <Label className="ui-label">{now?.label ?? ''} 오늘</Label>
        <div className="desk-chips">
          {slots.map((one, at) => (
            <Radio key={one.id} value={one.id} className="desk-chip">
              {at === 0 ? '지금' : '다음'} {formatTime(one.startsAt)}–{formatTime(one.endsAt)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {next && (
        <section className="stack" aria-label={next.label}>
          <ChosenSeatLine
            label={next.label}
            chosen={second}
            empty="맞는 빈 시간을 찾지 못했습니다. 직접 골라 주십시오."
            isOpen={isPicking}
            onOpen={() => setPicking(true)}
            onSeats={(seats) => second && pair.setSecond({ ...second, seats })}
          />
          {isPicking && followUp?.earliestOn && (
            <SeatPicker
              centre={centre.code}
              step={next.step}
              earliest={followUp.earliestOn}
              value={second?.slot ?? null}
              onChange={(one) => pair.setSecond(seatAt(one))}
            />
          )}
        </section>
      )}
    </>
  );
  return (
    <ActDrawer
      title="현장 자리 추가"
      who={`${person.maskedName} · ${person.birthDate.replaceAll('-', '. ')}`}
      onClose={onClose}
      main={main}
      side={<SaidFields said={said} reasons={walkInReasons} />}
      foot={
        <>
          {act.error && <DeskRefusal cause={act.error} />}
          <Button size="large" onPress={submit} isPending={act.isPending} isDisabled={!isComplete}>
            {booked ? '자리 추가하고 오늘로 옮기기' : '자리 추가하고 예약'}
          </Button>
        </>
      }
    />
  );
}
