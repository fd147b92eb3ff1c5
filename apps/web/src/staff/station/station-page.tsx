import { useEffect } from 'react';
import { useParams } from 'react-router';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { StaffLayout, ToStations } from '../bar/top-bar.tsx';
import { ObservationStation } from '../observation/observation-station.tsx';
import { useMay } from '../queue/queue-link.tsx';
import type { Floor } from '../queue/queue.ts';
import { useFloor } from '../queue/unsent/unsent-link.tsx';
import { ReceptionStation } from '../reception/reception-station.tsx';
import { CalledStation } from './called-station.tsx';

/** The station the address names: a counter, or a stage where people sit for a while. */
export function StationPage() {
  const { code = '' } = useParams();
  const floor = useFloor();
  const place = floor.data ? findPlace(floor.data, code) : null;
  const name = place?.counter?.label ?? place?.stage.label;
  const mayFind = useMay('scheduling.find-booking');

  useEffect(() => {
    document.title = `${name ?? '자리'} · 차례 직원`;
  }, [name]);

  if (!floor.data) {
    return (
      <StaffLayout place="불러오는 중" isPage tools={<ToStations />}>
        {floor.error ? (
          <ErrorPanel cause={floor.error} onRetry={() => void floor.refetch()} retryLabel="다시 불러오기" />
        ) : (
          <Skeleton lines={6} height="8rem" />
        )}
      </StaffLayout>
    );
  }
  if (!place) {
    return (
      <StaffLayout place="없는 자리" isPage tools={<ToStations />}>
        <EmptyState
          title="이 자리는 이제 없습니다."
          actions={<ButtonLink href="/staff/stations">자리 고르기</ButtonLink>}
        >
          창구 구성이 바뀌었을 수 있습니다. 자리를 다시 골라 주십시오.
        </EmptyState>
      </StaffLayout>
    );
  }
  if (!place.counter) return <ObservationStation key={code} stage={place.stage} />;
  return place.isEntrance && mayFind ? (
    <ReceptionStation key={code} counter={place.counter} stage={place.stage} />
  ) : (
    <CalledStation key={code} counter={place.counter} stage={place.stage} />
  );
}

function findPlace({ stages, counters }: Floor, code: string) {
  const counter = counters.find((one) => one.code === code);
  const stage = stages.find((one) => one.code === (counter ? counter.stage : code));
  if (!stage || (!counter && stage.kind !== 'timed')) return null;
  return { counter, stage, isEntrance: stage === stages[0] };
}
