import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useClockReading, instantFrom } from '../../api/clock.ts';
import { newActKey } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useConnection } from '../queue/queue-link.tsx';
import { Refusal, staffProblemText } from '../queue/refusal.tsx';
import { useUnsent } from '../queue/unsent/unsent-link.tsx';
import { staffQuery } from '../session/staff-session.ts';
import { FoundCard } from './found-card.tsx';
import { NoBookings } from './no-bookings.tsx';
import { checkIn, foundBookingsQuery, type FoundBooking, type FoundBookings } from './reception.ts';
import { TicketPanel } from './ticket-panel.tsx';

/** One field for a name, 초성, birth date, number or a scanned code; Enter looks it up, as a scanner does by itself. */
export function BookingSearch() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ text: '', on: '' });
  const [arrived, setArrived] = useState<{ found: FoundBooking; visitId: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const reading = useClockReading();
  const announce = useAnnounce();
  const search = useQuery(foundBookingsQuery(asked.text, asked.on));
  const act = useMutation({
    mutationFn: ({ bookingId, key }: { bookingId: string; key: string }) => checkIn({ bookingId }, key),
  });
  const { isConnected } = useConnection();
  const unsent = useUnsent();
  const count = search.data?.results.length;

  useEffect(() => {
    if (count === undefined) return;
    announce(count === 0 ? '예약을 찾지 못했습니다.' : `예약 ${count}건을 찾았습니다.`);
    // The next scan must replace this text, not follow it.
    field.current?.select();
  }, [count, asked, announce]);

  const restart = () => {
    setTyped('');
    setAsked({ text: '', on: '' });
    setArrived(null);
    act.reset();
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === '' || !reading) return;
    setArrived(null);
    act.reset();
    const on = seoulDay(instantFrom(reading));
    if (text === asked.text && on === asked.on) void search.refetch();
    else setAsked({ text, on });
    field.current?.select();
  };
  const keep = async ({ booking, person }: FoundBooking, key: string, isTried: boolean) => {
    act.reset();
    await unsent.keep({
      key,
      about: person.maskedName,
      subject: { kind: 'arrival', bookingId: booking.id },
      seenRevision: null,
      isTried,
    });
    announce(`${person.maskedName} 님의 접수를 보관했습니다. 연결되면 보내고 번호표가 나옵니다.`);
  };
  const receive = (found: FoundBooking) => {
    if (act.isPending) return;
    const key = newActKey();
    if (!isConnected) return void keep(found, key, false);
    act.mutate(
      { bookingId: found.booking.id, key },
      {
        onSuccess: ({ visitId }) => setArrived({ found, visitId }),
        onError: (cause) => {
          if (!isProblem(cause)) return;
          if (cause.isTransient) return void keep(found, key, true);
          if (cause.status === 401) client.setQueryData(staffQuery.queryKey, null);
          announce(staffProblemText(cause).title, true);
          const visitId = cause.fact('visitId');
          if (isProblem(cause, 'scheduling.already-arrived') && visitId) setArrived({ found, visitId });
        },
      },
    );
  };

  return (
    <section className="reception-search" aria-label="예약 찾기와 접수">
      <form role="search" className="search-form" onSubmit={submit}>
        <TextField
          label="예약 찾기"
          type="search"
          value={typed}
          onChange={setTyped}
          placeholder="홍길동 · ㅎㄱㄷ · 440302 · K7A-4M2R"
          hint="이름, 초성, 생년월일, 예약번호, 전화번호 뒤 4자리를 입력하거나 QR을 스캔해 주십시오."
          autoComplete="off"
          inputMode="search"
          inputRef={field}
          autoFocus
          className="search-field"
        />
        <Button type="submit" size="large" isPending={search.isFetching}>
          찾기
        </Button>
      </form>
      <div className="search-results">
        {!isConnected && (
          <Notice tone="warning" title="연결이 끊긴 동안에는 예약을 새로 찾을 수 없습니다.">
            <p>
              이미 찾은 예약은 [접수]를 누르시면 보관하였다가 보냅니다. 그 밖의 분은 성함과 오신 시각을 종이에
              적고 자리로 안내하신 뒤, 연결되면 적은 순서대로 접수해 주십시오.
            </p>
          </Notice>
        )}
        {act.error && <Refusal cause={act.error} onClose={act.reset} />}
        {arrived ? (
          <TicketPanel found={arrived.found} visitId={arrived.visitId} onNext={restart} />
        ) : (
          <Results
            search={search}
            isAsked={asked.text !== ''}
            asked={asked}
            isBusy={act.isPending}
            onReceive={receive}
          />
        )}
      </div>
    </section>
  );
}

interface ResultsProps {
  search: ReturnType<typeof useQuery<FoundBookings>>;
  isAsked: boolean;
  asked: { text: string; on: string };
  isBusy: boolean;
  onReceive(found: FoundBooking): void;
}

function Results({ search, isAsked, asked, isBusy, onReceive }: ResultsProps) {
  if (!isAsked) {
    return (
      <EmptyState title="오신 분의 예약을 찾아 주십시오.">
        찾은 예약에서 [접수]를 누르면 번호표가 나옵니다.
      </EmptyState>
    );
  }
  if (search.error) return <Refusal cause={search.error} />;
  if (!search.data) return <Skeleton lines={3} height="9.6rem" />;
  const { results, truncated, elsewhere } = search.data;
  if (results.length === 0) return <NoBookings text={asked.text} elsewhere={elsewhere} />;
  return (
    <>
      <ul className="found-list" aria-label="찾은 예약">
        {inDeskOrder(results, asked.on).map((found) => (
          <FoundCard
            key={found.booking.id}
            found={found}
            today={asked.on}
            isBusy={isBusy}
            onReceive={() => onReceive(found)}
          />
        ))}
      </ul>
      {truncated && (
        <p className="subtle">더 많은 예약이 있습니다. 생년월일이나 예약번호를 입력하시면 좁혀집니다.</p>
      )}
    </>
  );
}

/** Whoever can be checked in now stands first, then those who are in the building, then the rest by date. */
function inDeskOrder(results: FoundBooking[], today: string): FoundBooking[] {
  const rank = ({ booking }: FoundBooking): number => {
    const isToday = seoulDay(booking.startsAt) === today;
    if (booking.state === 'confirmed') return isToday ? 0 : 2;
    return booking.state === 'arrived' ? 1 : 3;
  };
  return [...results].sort((a, b) => rank(a) - rank(b));
}
