import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import type { Needs } from '../../api/scheduling-types.ts';
import { missingNeed, NeedsForm } from '../../resident/people/needs-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { ActDrawer } from './act-drawer.tsx';
import { BookedResult } from './booked-result.tsx';
import { ChosenSeatLine, seatAt } from './chosen-seat.tsx';
import {
  book,
  centresQuery,
  followUpQuery,
  type DeskCentre,
  type DeskGroup,
  type DeskOffer,
  type DeskPerson,
} from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { bookReasons, toldWhenBooked } from './desk-words.ts';
import { standingSteps, type StandingStep } from './standing-steps.ts';
import { SaidFields, useSaid } from './reason-and-told.tsx';
import { SeatPicker } from './seat-picker.tsx';
import { usePair } from './use-pair.ts';
import { useRefresh } from './use-refresh.ts';

interface BookingDrawerProps {
  person: DeskPerson;
  groups: readonly DeskGroup[];
  /** An occupation by which the person may book. */
  priorityGroup: string | undefined;
  today: string;
  onClose(): void;
}

export function BookingDrawer(props: BookingDrawerProps) {
  const { person, groups, onClose } = props;
  const centres = useQuery(centresQuery);
  const [centreCode, setCentre] = useState<string | null>(null);
  const [offerCode, setOffer] = useState<string | null>(null);
  const [booked, setBooked] = useState<DeskGroup | null>(null);
  const standing = standingSteps(groups);
  const centre = centres.data?.centres.find((one) => one.code === centreCode) ?? centres.data?.centres[0];
  const offers = centre?.offers.filter((one) => person.eligibility.offerCodes.includes(one.code)) ?? [];
  const offer = offers.find((one) => one.code === (offerCode ?? standing[0]?.offer)) ?? offers[0];
  if (booked) return <BookedResult group={booked} title="예약되었습니다" onClose={onClose} />;
  if (!centre || !offer) {
    const who = person.maskedName;
    const main = centres.error ? <DeskRefusal cause={centres.error} /> : <Skeleton lines={5} height="6rem" />;
    return <ActDrawer title="새 예약" who={who} onClose={onClose} main={main} side={null} foot={null} />;
  }
  const choices = (
    <div className="desk-choices">
      {centres.data!.centres.length > 1 && (
        <Select
          label="센터"
          options={centres.data!.centres.map((one) => ({ code: one.code, label: one.name }))}
          value={centre.code}
          onChange={setCentre}
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
    </div>
  );
  return (
    <BookingForm
      key={`${centre.code} ${offer.code}`}
      {...props}
      centre={centre}
      offer={offer}
      standing={standing.filter((one) => one.offer === offer.code)}
      choices={choices}
      onBooked={setBooked}
    />
  );
}

interface BookingFormProps extends BookingDrawerProps {
  centre: DeskCentre;
  offer: DeskOffer;
  standing: readonly StandingStep[];
  choices: React.ReactNode;
  onBooked(group: DeskGroup): void;
}

function BookingForm(props: BookingFormProps) {
  const { person, centre, offer, standing, choices, today, priorityGroup, onClose, onBooked } = props;
  const refresh = useRefresh(person.personId);
  const act = useAct(book);
  const [firstService, secondService] = offer.services.filter(
    (service) => !standing.some((one) => one.step === service.step),
  );
  const before = standing.find((one) => one.step === (firstService?.step ?? 0) - 1);
  const bound = useQuery(followUpQuery(before?.slotId ?? null, offer.code, before?.step ?? 1));
  const pair = usePair(offer.code, firstService?.step ?? 1, null, secondService !== undefined);
  const [open, setOpen] = useState<1 | 2>(1);
  const [by, setBy] = useState<'phone' | 'staff'>('phone');
  const [needs, setNeeds] = useState<Needs>({});
  const [consented, setConsented] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isNeedMissing, setNeedMissing] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  const { first, second } = pair;
  const appointments = [
    ...(first && firstService ? [{ label: firstService.label, startsAt: first.slot.startsAt }] : []),
    ...(second && secondService ? [{ label: secondService.label, startsAt: second.slot.startsAt }] : []),
  ];
  const said = useSaid(appointments.length > 0 ? toldWhenBooked(appointments, centre.name) : '');
  const isComplete = first !== null && (secondService === undefined || second !== null);
  const earliest = before ? (bound.data?.earliestOn ?? null) : today;

  const submit = () => {
    setAsked(true);
    const words = said.take();
    if (isNeedMissing && more.current) {
      more.current.open = true;
      requestAnimationFrame(() => more.current?.querySelector<HTMLElement>(missingNeed)?.focus());
    }
    if (!words || !isComplete || !consented || isNeedMissing || act.isPending) return;
    act.mutate(
      {
        personId: person.personId,
        offer: offer.code,
        slotIds: [first.slot.id, ...(second && secondService ? [second.slot.id] : [])],
        seats: first.seats,
        ...(second && secondService && { followUpSeats: second.seats }),
        by,
        group: priorityGroup,
        needs,
        consented,
        ...words,
      },
      {
        onSuccess: ({ group }) => {
          refresh();
          onBooked(group);
        },
        onError: (cause) => {
          if (!isProblem(cause, 'scheduling.slot-full')) return;
          if (cause.fact('slotId') === second?.slot.id) pair.setSecond(null);
          else pair.setFirst(null);
          setOpen(cause.fact('slotId') === second?.slot.id ? 2 : 1);
          refresh();
        },
      },
    );
  };

  const main = (
    <>
      <div className="desk-pair">
        {firstService && (
          <ChosenSeatLine
            label={firstService.label}
            chosen={first}
            empty="날짜와 시간을 골라 주십시오."
            isOpen={open === 1}
            onOpen={() => setOpen(1)}
            onSeats={(seats) => first && pair.setFirst({ ...first, seats })}
          />
        )}
        {secondService && (
          <ChosenSeatLine
            label={secondService.label}
            note={pair.followUp?.rule && `1차에서 ${pair.followUp.rule.days}일 뒤부터`}
            chosen={second}
            empty={first ? '맞는 빈 시간이 없습니다. 직접 골라 주십시오.' : '1차를 고르시면 함께 제안합니다.'}
            isOpen={open === 2}
            onOpen={() => setOpen(2)}
            onSeats={(seats) => second && pair.setSecond({ ...second, seats })}
          />
        )}
      </div>
      {pair.error && <DeskRefusal cause={pair.error} />}
      {open === 1 && firstService && earliest !== null && (
        <SeatPicker
          key={`1 ${earliest}`}
          centre={centre.code}
          step={firstService.step}
          earliest={earliest}
          value={first?.slot ?? null}
          onChange={(slot) => pair.setFirst(seatAt(slot))}
          isEager={!act.error}
        />
      )}
      {open === 2 && secondService && pair.followUp?.earliestOn && (
        <SeatPicker
          key={`2 ${pair.followUp.earliestOn}`}
          centre={centre.code}
          step={secondService.step}
          earliest={pair.followUp.earliestOn}
          value={second?.slot ?? null}
          onChange={(slot) => pair.setSecond(seatAt(slot))}
        />
      )}
    </>
  );
  const side = (
    <>
      {choices}
      <RadioGroup className="desk-choice" value={by} onChange={(value) => setBy(value as typeof by)}>
        <Label className="ui-label">접수 방법</Label>
        <div className="desk-chips">
          <Radio value="phone" className="desk-chip">
            전화
          </Radio>
          <Radio value="staff" className="desk-chip">
            방문 (주민센터)
          </Radio>
        </div>
      </RadioGroup>
      <SaidFields said={said} reasons={bookReasons} />
      <Checkbox
        isSelected={consented}
        onChange={setConsented}
        error={isAsked && !consented ? '동의하시는지 여쭈어 주십시오.' : null}
      >
        예약을 위한 개인정보 이용에 말로 동의하셨습니다.
      </Checkbox>
      <details className="desk-more" ref={more}>
        <summary>도움이 필요하신 점 (휠체어 · 통역 · 셔틀)</summary>
        <NeedsForm
          value={needs}
          onChange={setNeeds}
          isChecked={isAsked}
          onMissing={setNeedMissing}
          centre={centre.code}
          age={Number(today.slice(0, 4)) - Number(person.birthDate.slice(0, 4))}
        />
      </details>
    </>
  );
  return (
    <ActDrawer
      title="새 예약"
      who={`${person.maskedName} · ${person.birthDate.replaceAll('-', '. ')}`}
      onClose={onClose}
      main={main}
      side={side}
      foot={
        <>
          {act.error && <DeskRefusal cause={act.error} />}
          <Button size="large" onPress={submit} isPending={act.isPending} isDisabled={!isComplete}>
            예약하기
          </Button>
        </>
      }
    />
  );
}
