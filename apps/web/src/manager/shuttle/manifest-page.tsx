import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { Pager } from '../../admin/pager.tsx';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { manifestFile, manifestQuery, type Rider } from './shuttle-api.ts';
import './shuttle.css';

const languageNames = new Intl.DisplayNames('ko', { type: 'language' });

/** Who takes one bus: on the screen, on paper for the driver, as a file. */
export function ManifestPage() {
  const { runId } = useParams();
  const { search } = useLocation();
  const [page, setPage] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(manifestQuery(runId!, page));
  useEffect(() => heading.current?.focus(), [data?.run.id]);
  const back = (
    <ButtonLink href={`/manager/shuttle${search}`} tone="secondary">
      운행 목록
    </ButtonLink>
  );
  if (error)
    return (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" actions={back} />
    );
  if (!data) return <Skeleton lines={8} height="4.8rem" />;
  const { run, riders } = data;
  return (
    <article className="manifest stack">
      <header className="shuttle-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {run.hub.label} 셔틀 탑승 명단
          </h1>
          <p className="num">
            {formatDate(run.departsAt, true)} <strong>{formatTime(run.departsAt)}</strong> {run.hub.stop} 출발
            → {formatTime(run.arrivesAt)} {run.centre.name} 도착
          </p>
          <p className="num">
            탑승 {run.people}명 · {run.seats}자리 중 {run.taken}자리
          </p>
        </div>
        <div className="row manifest-ways">
          {back}
          <ButtonLink href={manifestFile(run.id)} tone="secondary" download="manifest.csv">
            CSV 내려받기
          </ButtonLink>
          <Button onPress={() => window.print()}>인쇄</Button>
        </div>
      </header>
      <table className="shuttle-list">
        <thead>
          <tr>
            {['', '성명', '출생연도', '연락처', '예약 시각', '자리', '도움', '예약번호', '탑승'].map(
              (head) => (
                <th key={head} scope="col">
                  {head || <span className="visually-hidden">순번</span>}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {riders.map((rider, at) => (
            <tr key={rider.bookingNumber}>
              <td className="num">{at + 1}</td>
              <th scope="row">{rider.maskedName}</th>
              <td className="num">{rider.birthYear}</td>
              <td className="num">{rider.maskedPhone || '없음'}</td>
              <td className="num">{formatTime(rider.arriveAt)}</td>
              <td className="num">{rider.seats}</td>
              <td>{helpOf(rider)}</td>
              <td className="num">{rider.bookingNumber}</td>
              <td className="manifest-tick">☐</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={data.page} pages={data.pages} onTurn={setPage} />
      <p className="subtle small">이름과 연락처는 가려서 표시합니다. 누가 이 명단을 보았는지 기록됩니다.</p>
    </article>
  );
}

const helpOf = (rider: Rider): string =>
  [
    rider.wheelchair && '휠체어',
    rider.seats > 1 && '보호자 동반',
    rider.interpreter &&
      (rider.interpreter === 'kvk' ? '수어' : `통역 ${languageNames.of(rider.interpreter)}`),
  ]
    .filter(Boolean)
    .join(', ');
