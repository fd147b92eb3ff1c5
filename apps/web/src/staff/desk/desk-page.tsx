import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { instantFrom, useClockReading } from '../../api/clock.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import type { SignedInStaff } from '../session/staff-session.ts';
import { DeskLayout } from './desk-layout.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { NewCaller } from './new-caller.tsx';
import { PersonPanel } from './person-panel.tsx';
import { SearchPanel } from './search-panel.tsx';
import './desk.css';
import './desk-picker.css';

/** The clerk's page: find the caller at the left, act in the middle, see what happened at the right. */
export default function DeskPage({ session }: { session: SignedInStaff }) {
  const [params, setParams] = useSearchParams();
  const [isRegistering, setRegistering] = useState(false);
  const reading = useClockReading();
  const personId = params.get('person');
  const choose = (id: string) => setParams({ person: id });

  useEffect(() => {
    document.title = '예약 상담 · 차례 직원';
  }, []);

  return (
    <DeskLayout session={session}>
      <SearchPanel chosen={personId} onChoose={choose} onNewCaller={() => setRegistering(true)} />
      {personId === null ? (
        <div className="desk-nobody">
          <EmptyState title="왼쪽에서 전화하신 분을 찾아 주십시오.">
            예약, 변경, 취소와 이력이 이곳에 나옵니다.
          </EmptyState>
        </div>
      ) : (
        <>
          <section className="desk-middle" aria-label="전화하신 분">
            {reading ? (
              <PersonPanel
                key={personId}
                personId={personId}
                today={seoulDay(instantFrom(reading))}
                onChoose={choose}
              />
            ) : (
              <Skeleton lines={5} height="6rem" />
            )}
          </section>
          <HistoryPanel key={`history ${personId}`} personId={personId} />
        </>
      )}
      {isRegistering && (
        <NewCaller
          onClose={() => setRegistering(false)}
          onRegistered={(id) => {
            setRegistering(false);
            choose(id);
          }}
        />
      )}
    </DeskLayout>
  );
}
