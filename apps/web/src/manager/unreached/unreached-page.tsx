import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { UnreachedCard } from './unreached-card.tsx';
import { unreachedQuery } from './unreached-api.ts';
import './unreached.css';

/** Whom no message reached: phone them, and write down what became of it. */
export default function UnreachedPage() {
  const { centre } = useManager();
  const [show, setShow] = useState<'open' | 'all'>('open');
  const [page, setPage] = useState(1);
  const list = useQuery(unreachedQuery(centre, show, page));
  const choose = (next: 'open' | 'all') => {
    setShow(next);
    setPage(1);
  };
  return (
    <div className="unreached">
      <header className="unreached-head">
        <div>
          <h1>연락 안 됨</h1>
          <p className="subtle">문자가 닿지 않은 분께 전화로 알려 주십시오.</p>
        </div>
        <div className="row" role="group" aria-label="보기">
          <Button
            tone={show === 'open' ? 'primary' : 'secondary'}
            aria-pressed={show === 'open'}
            onPress={() => choose('open')}
          >
            전화할 분 {list.data ? list.data.open : ''}
          </Button>
          <Button
            tone={show === 'all' ? 'primary' : 'secondary'}
            aria-pressed={show === 'all'}
            onPress={() => choose('all')}
          >
            전체
          </Button>
        </div>
      </header>
      {list.error && (
        <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시 불러오기" />
      )}
      {!list.data && !list.error && <Skeleton lines={4} height="9.6rem" />}
      {list.data?.items.length === 0 && (
        <EmptyState title={show === 'open' ? '전화할 분이 없습니다.' : '문자가 닿지 않은 분이 없습니다.'}>
          없는 번호, 전달 실패, 발송 확인 불가로 끝난 문자가 생기면 여기에 나타납니다.
        </EmptyState>
      )}
      <ul className="unreached-list">
        {list.data?.items.map((one) => (
          <UnreachedCard key={one.messageId} one={one} centre={centre} />
        ))}
      </ul>
      {list.data && list.data.pages > 1 && (
        <nav className="row" aria-label="쪽">
          <Button tone="secondary" isDisabled={page === 1} onPress={() => setPage(page - 1)}>
            이전
          </Button>
          <span className="num">
            {page} / {list.data.pages}
          </span>
          <Button tone="secondary" isDisabled={page >= list.data.pages} onPress={() => setPage(page + 1)}>
            다음
          </Button>
        </nav>
      )}
    </div>
  );
}
