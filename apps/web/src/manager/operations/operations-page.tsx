import { useQuery } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { countWords, spanWords } from '../message-report/words.ts';
import { DeadMessages } from './dead-messages.tsx';
import { operationsQuery, type Operations } from './operations-api.ts';
import { ParkedWorkList } from './parked-work-list.tsx';
import { ProviderTable } from './provider-table.tsx';
import './operations.css';

const QUEUES = '/api/operations/queues';

/** What keeps the installation going: providers, what waits, what was given up and must be looked at. */
export default function OperationsPage() {
  const now = useQuery(operationsQuery);
  return (
    <div className="operations">
      <header className="operations-head">
        <h1>운영</h1>
        <a href={QUEUES} target="_blank" rel="noreferrer">
          작업 대기열 보기 (새 창)
        </a>
      </header>
      {now.error && !now.data && (
        <ErrorPanel cause={now.error} onRetry={() => void now.refetch()} retryLabel="다시 불러오기" />
      )}
      {now.error && now.data && (
        <Notice tone="warning" title="서버에 연결되지 않아 마지막으로 받은 내용을 보여 드립니다." isUrgent>
          연결되면 자동으로 다시 새로 고칩니다.
        </Notice>
      )}
      {!now.data && !now.error && <Skeleton lines={5} height="6.4rem" />}
      {now.data && <Now now={now.data} />}
    </div>
  );
}

function Now({ now }: { now: Operations }) {
  const { waiting, failedMessages, unknownMessages, parkedWork, providers } = now;
  return (
    <>
      <ul className="operations-tiles">
        <Tile
          label="보낼 문자"
          value={countWords(waiting.due)}
          note={
            waiting.due === 0 ? '밀린 문자 없음' : `가장 오래된 것 ${spanWords(waiting.oldestDueSeconds)}`
          }
          isBad={(waiting.oldestDueSeconds ?? 0) > 60}
        />
        <Tile label="예정된 문자" value={countWords(waiting.scheduled)} />
        <Tile
          label="발송 실패"
          value={countWords(failedMessages)}
          note="최근 30일"
          isBad={failedMessages > 0}
        />
        <Tile
          label="결과 모름"
          value={countWords(unknownMessages)}
          note="직접 확인해 주십시오"
          isBad={unknownMessages > 0}
        />
        <Tile
          label="멈춘 작업"
          value={countWords(parkedWork)}
          note="열두 번 실패한 내부 작업"
          isBad={parkedWork > 0}
        />
      </ul>
      <section className="card" aria-labelledby="providers">
        <h2 id="providers">문자 중계사</h2>
        <ProviderTable providers={providers} />
      </section>
      <Tabs className="card operations-tabs">
        <TabList aria-label="처리하지 못한 것">
          <Tab id="messages">문자 {countWords(failedMessages + unknownMessages)}</Tab>
          <Tab id="work">작업 {countWords(parkedWork)}</Tab>
        </TabList>
        <TabPanel id="messages">
          <DeadMessages />
        </TabPanel>
        <TabPanel id="work">
          <ParkedWorkList />
        </TabPanel>
      </Tabs>
    </>
  );
}

function Tile({
  label,
  value,
  note,
  isBad,
}: {
  label: string;
  value: string;
  note?: string;
  isBad?: boolean;
}) {
  return (
    <li className="operations-tile" data-bad={isBad || undefined}>
      <span>
        {isBad && (
          <span className="operations-mark" aria-hidden="true">
            !
          </span>
        )}
        {label}
      </span>
      <strong className="num">{value}</strong>
      {note && <small>{note}</small>}
    </li>
  );
}
