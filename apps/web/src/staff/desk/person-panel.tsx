import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Select } from '../../ui/select.tsx';
import { BookingDrawer } from './booking-drawer.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import {
  centresQuery,
  groupsQuery,
  personQuery,
  priorityGroupsQuery,
  type DeskBooking,
  type DeskGroup,
  type DeskPerson,
} from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { EndCare } from './end-care.tsx';
import { relationshipWords } from './desk-words.ts';
import { GroupCard } from './group-card.tsx';
import { MoveDrawer } from './move-drawer.tsx';
import { NewCaller } from './new-caller.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { Pager } from './pager.tsx';
import { RestoreNotice } from './restore-notice.tsx';
import { RevealPhone } from './reveal-phone.tsx';
import { SlipDialog } from './slip.tsx';
import { WalkInDrawer } from './walk-in-drawer.tsx';

type Act =
  | { kind: 'book' | 'walk-in' | 'note' | 'register' | 'contact' }
  | { kind: 'move'; group: DeskGroup; booking: DeskBooking }
  | { kind: 'cancel' | 'print'; group: DeskGroup };

interface PersonPanelProps {
  personId: string;
  today: string;
  onChoose(personId: string): void;
}

export function PersonPanel({ personId, today, onChoose }: PersonPanelProps) {
  const [priorityGroup, setPriorityGroup] = useState<string | undefined>();
  const [page, setPage] = useState(1);
  const [act, setAct] = useState<Act | null>(null);
  const [cancelled, setCancelled] = useState<DeskGroup | null>(null);
  const card = useQuery({ ...personQuery(personId, priorityGroup), placeholderData: (kept) => kept });
  const groups = useQuery({ ...groupsQuery(personId, 'self', page), placeholderData: (kept) => kept });
  const person = card.data;
  if (card.error) return <DeskRefusal cause={card.error} />;
  if (!person) return <Skeleton lines={5} height="6rem" />;
  const own = groups.data?.items ?? [];
  const close = () => setAct(null);
  const mayBook = person.eligibility.offerCodes.length > 0;
  return (
    <>
      <PersonCard person={person} onChoose={onChoose} onRegister={() => setAct({ kind: 'register' })} />
      <EligibilityLine person={person} priorityGroup={priorityGroup} onPriorityGroup={setPriorityGroup} />
      <div className="desk-acts">
        <Button onPress={() => setAct({ kind: 'book' })} isDisabled={!mayBook || !groups.data}>
          새 예약
        </Button>
        <Button
          tone="secondary"
          onPress={() => setAct({ kind: 'walk-in' })}
          isDisabled={!mayBook || !groups.data}
        >
          현장 자리 추가
        </Button>
        <Button tone="secondary" onPress={() => setAct({ kind: 'note' })}>
          안내 기록
        </Button>
        <Button tone="secondary" onPress={() => setAct({ kind: 'contact' })}>
          연락 설정
        </Button>
      </div>
      {cancelled && (
        <RestoreNotice
          group={cancelled}
          onClose={() => setCancelled(null)}
          onRestored={() => setCancelled(null)}
        />
      )}
      <section className="stack" aria-label="예약">
        <h2 className="staff-section-title">예약</h2>
        {groups.error && <DeskRefusal cause={groups.error} />}
        {groups.data && own.length === 0 && (
          <EmptyState title="예약이 없습니다.">
            {mayBook
              ? '[새 예약]을 누르면 가장 가까운 빈 시간부터 보여 드립니다.'
              : '위의 안내를 읽어 드리십시오.'}
          </EmptyState>
        )}
        {own.map((group) => (
          <GroupCard
            key={group.id}
            group={group}
            onMove={(booking) => setAct({ kind: 'move', group, booking })}
            onCancel={() => setAct({ kind: 'cancel', group })}
            onPrint={() => setAct({ kind: 'print', group })}
          />
        ))}
        {groups.data && <Pager page={page} pages={groups.data.pages} onPage={setPage} label="예약 쪽" />}
      </section>
      <BookedForOthers personId={personId} onChoose={onChoose} />
      {act?.kind === 'book' && (
        <BookingDrawer
          person={person}
          groups={own}
          priorityGroup={priorityGroup}
          today={today}
          onClose={close}
        />
      )}
      {act?.kind === 'walk-in' && (
        <WalkInDrawer person={person} groups={own} priorityGroup={priorityGroup} onClose={close} />
      )}
      {act?.kind === 'register' && <NewCaller carer={person} onClose={close} onRegistered={onChoose} />}
      {act?.kind === 'note' && <NoteDialog person={person} onClose={close} />}
      {act?.kind === 'contact' && <ContactDialog person={person} onClose={close} />}
      {act?.kind === 'move' && (
        <MoveDrawer group={act.group} booking={act.booking} today={today} onClose={close} />
      )}
      {act?.kind === 'print' && <SlipDialog group={act.group} onClose={close} />}
      {act?.kind === 'cancel' && (
        <CancelDialog
          group={act.group}
          onClose={close}
          onCancelled={(group) => {
            setCancelled(group);
            close();
          }}
        />
      )}
    </>
  );
}

interface PersonCardProps {
  person: DeskPerson;
  onChoose(personId: string): void;
  onRegister(): void;
}

function PersonCard({ person, onChoose, onRegister }: PersonCardProps) {
  // The line that was ended is gone with its button: the focus goes to whom it was about.
  const panel = useRef<HTMLDivElement>(null);
  const family = [
    ...person.carers.map((one) => ({ ...one, says: '대신 예약하는 분', isCarer: true })),
    ...person.dependants.map((one) => ({ ...one, says: '돌보는 분', isCarer: false })),
  ];
  return (
    <div className="desk-person" ref={panel} tabIndex={-1}>
      <div className="desk-person-who">
        <h2>{person.maskedName}</h2>
        <span className="num">{person.birthDate.replaceAll('-', '. ')}</span>
        <RevealPhone personId={person.personId} maskedPhone={person.maskedPhone} />
      </div>
      <div className="desk-family">
        <ul>
          {family.map((one) => (
            <li key={one.personId}>
              <span className="subtle small">
                {one.says} ({relationshipWords[one.relationship] ?? one.relationship})
              </span>
              <Button tone="quiet" onPress={() => onChoose(one.personId)}>
                {one.maskedName}
              </Button>
              <EndCare
                person={one.isCarer ? person : one}
                carer={one.isCarer ? one : person}
                onEnded={() => panel.current?.focus()}
              />
            </li>
          ))}
        </ul>
        {person.maskedPhone !== null && (
          <Button tone="quiet" onPress={onRegister}>
            돌보는 분 등록
          </Button>
        )}
      </div>
      {person.noShows.length > 0 && (
        <p className="desk-no-shows">
          <Badge tone="danger">미방문 {person.noShows.length}회</Badge>{' '}
          {person.noShows.map((one) => `${one.label} ${formatDay(one.date)}`).join(', ')}
        </p>
      )}
    </div>
  );
}

interface EligibilityLineProps {
  person: DeskPerson;
  priorityGroup: string | undefined;
  onPriorityGroup(code: string | undefined): void;
}

/** Whether they may book now; who may not by age is asked for their occupation. */
function EligibilityLine({ person, priorityGroup, onPriorityGroup }: EligibilityLineProps) {
  const { status, message, place, group } = person.eligibility;
  const isEligible = status === 'eligible';
  const centres = useQuery(centresQuery);
  const home = centres.data?.centres[0]?.code ?? '';
  const groups = useQuery({
    ...priorityGroupsQuery(home),
    enabled: home !== '' && (!isEligible || !!priorityGroup),
  });
  const occupations = groups.data?.groups.filter((one) => one.kind === 'occupation') ?? [];
  return (
    <>
      <Notice
        tone={isEligible ? 'success' : 'warning'}
        title={
          isEligible
            ? `예약할 수 있습니다${group ? ` · ${group.label}` : ''}`
            : '이 센터에서 예약할 수 없습니다'
        }
      >
        {!isEligible && (
          <p>
            {message}
            {status === 'elsewhere' && place && !message.includes(place) && ` (${place})`}
          </p>
        )}
      </Notice>
      {occupations.length > 0 && (
        <Select
          label="직군으로 다시 확인"
          placeholder="해당하는 직군이 있으면 골라 주십시오"
          options={occupations}
          value={priorityGroup ?? null}
          onChange={onPriorityGroup}
        />
      )}
    </>
  );
}

function BookedForOthers({ personId, onChoose }: { personId: string; onChoose(personId: string): void }) {
  const [page, setPage] = useState(1);
  const groups = useQuery({ ...groupsQuery(personId, 'others', page), placeholderData: (kept) => kept });
  if (!groups.data || groups.data.items.length === 0) return null;
  return (
    <section className="stack" aria-label="대신 예약한 분">
      <h2 className="staff-section-title">대신 예약한 분</h2>
      {groups.data.items.map((group) => (
        <div key={group.id} className="desk-other">
          <GroupCard group={group} isForOther />
          <Button tone="secondary" onPress={() => onChoose(group.person.id)}>
            {group.person.maskedName} 님 열기
          </Button>
        </div>
      ))}
      <Pager page={page} pages={groups.data.pages} onPage={setPage} label="대신 예약한 분 쪽" />
    </section>
  );
}
