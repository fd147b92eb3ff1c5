import { useQuery } from '@tanstack/react-query';
import { useServerNow } from '../../api/clock.ts';
import { formatDay, formatTime, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { AnnounceForm } from './announce-form.tsx';
import { BarsCard } from './bars-card.tsx';
import { LineCard } from './line-card.tsx';
import { NoShowsCard } from './no-shows-card.tsx';
import { OffersCard } from './offers-card.tsx';
import { PlacesTiles } from './places-tiles.tsx';
import { RuleCard } from './rule-card.tsx';
import './standby-desk.css';
import { boardQuery } from './standby-desk.ts';

/** Leftover seats of today: announce them, watch who takes them; who did not come, and who is kept out for it. */
export default function StandbyDeskPage() {
  const { centre } = useManager();
  const board = useQuery(boardQuery(centre));
  const now = useServerNow(1_000);
  if (!board.data) {
    if (board.isPending) return <Skeleton lines={6} height="6.4rem" />;
    return <ErrorPanel cause={board.error} onRetry={() => void board.refetch()} retryLabel="다시 불러오기" />;
  }
  const { data } = board;
  return (
    <div className="standby-desk">
      <header className="standby-desk-head">
        <h1>잔여백신과 미방문</h1>
        <p className="subtle small num">
          {formatDay(data.date)} {now === null ? '' : formatTimeWithSeconds(now)} · 5초마다 새로 고침
        </p>
      </header>
      {board.error && (
        <Notice tone="warning" title="서버에 연결되지 않아 마지막으로 받은 내용을 보여 드립니다." isUrgent />
      )}
      {data.stoppedAt && (
        <Notice
          tone="warning"
          title={`${formatTime(data.stoppedAt)}에 제안을 멈추었습니다. 새로 알리면 다시 시작합니다.`}
        />
      )}
      <PlacesTiles board={data} />
      <div className="standby-desk-columns">
        <div className="standby-desk-column">
          <OffersCard centre={centre} />
          <NoShowsCard centre={centre} today={data.date} lateAfter={data.policies.lateReleaseMinutes} />
        </div>
        <div className="standby-desk-column standby-desk-acts">
          <AnnounceForm key={centre} board={data} centre={centre} />
          <LineCard centre={centre} />
          <BarsCard centre={centre} />
          <RuleCard board={data} centre={centre} />
        </div>
      </div>
    </div>
  );
}
