import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { AffectedList } from './affected-list.tsx';
import {
  applyChange,
  changeQuery,
  discardChange,
  undoChange,
  undoFileOf,
  type CalendarChange,
} from './calendar-api.ts';
import { ChangedDays } from './changed-days.tsx';
import './drawer.css';
import { ImpactTiles } from './impact-tiles.tsx';
import { changeTitle, daysText, number, stateWords } from './words.ts';

/** What a change would do, before anything happens; then how it goes, and the way back. */
export function ProposalDrawer({ id, onClose }: { id: string; onClose(): void }) {
  const { data: view, error, refetch } = useQuery(changeQuery(id));
  const client = useQueryClient();
  const announce = useAnnounce();
  const was = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (was.current && was.current !== view?.state) {
      void client.invalidateQueries({ queryKey: ['calendar'] });
      if (view) announce(stateWords[view.state].label);
    }
    was.current = view?.state;
  }, [view, client, announce]);
  return (
    <ModalOverlay className="drawer-overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="drawer">
        <Dialog className="drawer-dialog">
          {error && !view && (
            <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
          )}
          {!view && !error && <Skeleton lines={6} height="4.8rem" />}
          {view && <Proposal view={view} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Proposal({ view, onClose }: { view: CalendarChange; onClose(): void }) {
  const state = stateWords[view.state];
  const isWorking = view.state === 'applying' || view.state === 'undoing';
  const hits = view.counts.kept + view.counts.moved + view.counts.orphaned > 0;
  return (
    <>
      <header className="drawer-head">
        <div>
          <div className="row">
            <Badge tone={state.tone}>{state.label}</Badge>
            <span className="subtle small">{view.reason}</span>
          </div>
          <Heading slot="title" className="drawer-title">
            {changeTitle(view.change)}
          </Heading>
          <p className="subtle small num">
            {daysText(view)}
            {view.days > 0 && (
              <>
                {' · 정원 '}
                {number(view.seats.before)} → <strong>{number(view.seats.after)}</strong>
              </>
            )}
          </p>
        </div>
        <Button tone="quiet" onPress={onClose}>
          닫기
        </Button>
      </header>
      <div className="drawer-body">
        {isWorking && <Progress view={view} />}
        {view.change.kind === 'several' && (
          <ul className="scenario-changes num" aria-label="함께 바뀌는 것">
            {view.change.changes.map((part) => (
              <li key={changeTitle(part)}>{changeTitle(part)}</li>
            ))}
          </ul>
        )}
        {(view.state === 'applied' || view.state === 'undone') && <Outcome view={view} />}
        <ImpactTiles counts={view.counts} isDone={view.state !== 'open'} />
        {view.days === 0 && (
          <Notice title="이미 공개된 날에는 영향이 없습니다.">
            규칙만 저장되고, 앞으로 공개되는 날부터 반영됩니다.
          </Notice>
        )}
        {view.days > 0 && <ChangedDays view={view} />}
        {hits && <AffectedList view={view} />}
      </div>
      <Steps view={view} onClose={onClose} />
    </>
  );
}

function Progress({ view }: { view: CalendarChange }) {
  const { done, skipped, of } = view.progress;
  const isUndo = view.state === 'undoing';
  const value = of === 0 ? 100 : Math.round(((done + skipped) / of) * 100);
  return (
    <div className="drawer-progress">
      <p>
        <strong>{isUndo ? '되돌리고 있습니다.' : '적용하고 있습니다.'}</strong>{' '}
        <span className="subtle">창을 닫으셔도 끝까지 진행됩니다.</span>
      </p>
      {!isUndo && (
        <>
          <progress aria-label="적용 진행" max={100} value={value} />
          <p className="num small">
            {number(of)}명 중 {number(done + skipped)}명 처리
          </p>
        </>
      )}
    </div>
  );
}

function Outcome({ view }: { view: CalendarChange }) {
  const isUndone = view.state === 'undone';
  const { done, skipped } = view.progress;
  return (
    <Notice
      tone={isUndone ? 'warning' : 'success'}
      title={
        isUndone
          ? `되돌렸습니다. ${view.undoneAt ? formatDateTime(view.undoneAt) : ''}`
          : `적용했습니다. ${view.finishedAt ? formatDateTime(view.finishedAt) : ''}`
      }
      actions={
        <>
          <ButtonLink
            href={undoFileOf(view.id)}
            download={`calendar-change-${view.id}.json`}
            tone="secondary"
          >
            변경 내역 파일(JSON)
          </ButtonLink>
        </>
      }
    >
      {!isUndone && (
        <p className="num">
          {number(done)}명의 예약을 바꾸고 문자로 안내했습니다.
          {skipped > 0 && ` ${number(skipped)}명은 그 사이 본인이 바꾸어 그대로 두었습니다.`}
          {view.counts.orphaned > 0 && ' 자리가 없어진 분께는 새 시간을 고르는 링크를 보냈습니다.'}
          {view.counts.withoutPhone > 0 &&
            ` 연락처가 없는 ${number(view.counts.withoutPhone)}명은 동주민센터로 따로 알려 주십시오.`}
        </p>
      )}
    </Notice>
  );
}

/** The one way forward from each state. */
function Steps({ view, onClose }: { view: CalendarChange; onClose(): void }) {
  const client = useQueryClient();
  const apply = useAct(applyChange);
  const discard = useAct(discardChange);
  const undo = useAct(undoChange);
  const [isSure, setIsSure] = useState(false);
  const keep = (next: CalendarChange) => {
    client.setQueryData(changeQuery(view.id).queryKey, next);
    setIsSure(false);
  };
  const { moved, orphaned } = view.counts;
  const isStale = isProblem(apply.error, 'scheduling.proposal-stale');
  const applyNow = () =>
    apply.mutate(
      { id: view.id, fingerprint: view.fingerprint },
      {
        onSuccess: keep,
        onError: () => {
          setIsSure(false);
          void client.invalidateQueries({ queryKey: ['calendar-change', view.id] });
        },
      },
    );
  const error = apply.error ?? undo.error ?? discard.error;
  return (
    <footer className="drawer-foot">
      {error &&
        (isStale ? (
          <Notice tone="warning" isUrgent title="보시는 동안 예약이 바뀌어 적용하지 않았습니다.">
            지금 예약에 맞추어 다시 계산한 결과입니다. 인원을 확인하신 뒤 다시 적용해 주십시오.
          </Notice>
        ) : (
          <ErrorPanel cause={error} />
        ))}
      {view.state === 'open' && (
        <div className="drawer-actions">
          <p className="small">
            {moved + orphaned === 0
              ? '시간이 바뀌는 분이 없습니다.'
              : `적용하면 ${number(moved + orphaned)}명의 예약이 바뀌고 바로 문자가 나갑니다.`}
          </p>
          <Button
            tone="secondary"
            onPress={() => discard.mutate({ id: view.id }, { onSuccess: onClose })}
            isPending={discard.isPending}
          >
            그만두기
          </Button>
          {isSure ? (
            <Button tone="danger" onPress={applyNow} isPending={apply.isPending} autoFocus>
              네, {number(moved + orphaned)}명에게 알리고 적용
            </Button>
          ) : (
            <Button
              onPress={moved + orphaned === 0 ? applyNow : () => setIsSure(true)}
              isPending={apply.isPending}
            >
              적용하기
            </Button>
          )}
        </div>
      )}
      {view.state === 'applied' && view.canUndo && (
        <div className="drawer-actions">
          <p className="small">
            {isSure
              ? '원래 시간이 비어 있는 분부터 되돌리고 다시 문자로 알립니다.'
              : '운영 규칙과 자리를 적용 전으로 되돌릴 수 있습니다.'}
          </p>
          {isSure ? (
            <Button
              tone="danger"
              onPress={() => undo.mutate({ id: view.id }, { onSuccess: keep })}
              isPending={undo.isPending}
              autoFocus
            >
              네, 되돌립니다
            </Button>
          ) : (
            <Button tone="secondary" onPress={() => setIsSure(true)}>
              되돌리기
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
