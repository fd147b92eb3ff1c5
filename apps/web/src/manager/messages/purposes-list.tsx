import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Pager } from '../../admin/pager.tsx';
import { formatDateTime } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { purposesQuery, type Channel, type Line, type WordedPurpose } from './messages-api.ts';

interface PurposesListProps {
  line: Pick<Line, 'language' | 'channel' | 'centre'>;
  chosen: Pick<Line, 'purpose' | 'scope'> | null;
  onChoose(purpose: WordedPurpose): void;
}

/** What can be worded, with what is in force, coming or missing. */
export function PurposesList({ line, chosen, onChoose }: PurposesListProps) {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const asked = useDeferredValue(search);
  const { data, error, refetch } = useQuery(purposesQuery({ ...line, search: asked, page }));
  return (
    <nav className="wording-list card" aria-label="문자 종류">
      <TextField
        label="문자 종류 찾기"
        type="search"
        value={search}
        onChange={(text) => {
          setSearch(text);
          setPage(1);
        }}
        placeholder="예: 인증번호, 취소"
        maxLength={60}
      />
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={8} height="5.6rem" />}
      {data?.total === 0 && (
        <EmptyState title="찾으시는 문자가 없습니다.">
          <p>낱말을 줄여 다시 찾아 주십시오.</p>
        </EmptyState>
      )}
      <ul>
        {data?.purposes.map((one) => (
          <li key={`${one.purpose}|${one.scope}`}>
            <button
              type="button"
              aria-current={
                one.purpose === chosen?.purpose && one.scope === chosen.scope ? 'true' : undefined
              }
              onClick={() => onChoose(one)}
            >
              <b>{one.label}</b>
              <State purpose={one} channel={line.channel} />
            </button>
          </li>
        ))}
      </ul>
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
    </nav>
  );
}

const inForceWords: Record<WordedPurpose['inForce'], string> = {
  centre: '우리 센터 문구',
  'every-centre': '사용 중',
  none: '문구 없음',
};

function State({ purpose, channel }: { purpose: WordedPurpose; channel: Channel }) {
  const { inForce, comingAt } = purpose;
  const isSentAsText = inForce === 'none' && channel === 'alimtalk';
  return (
    <span className="wording-state small" data-state={isSentAsText ? undefined : inForce}>
      {isSentAsText ? '문자로 나감' : inForceWords[inForce]}
      {comingAt && <em className="num"> · {formatDateTime(comingAt)} 바뀜</em>}
    </span>
  );
}
