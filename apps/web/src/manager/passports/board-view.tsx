import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Pager } from '../../admin/pager.tsx';
import { useAct } from '../../api/query.ts';
import { formatDate, formatDay } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CaseLight } from '../cases/light.tsx';
import { CollectDialog } from './collect-dialog.tsx';
import { advance, boardQuery, passportsKey, stepBack, type Board } from './passports-api.ts';
import { stageWords } from './words.ts';

type Line = Board['items'][number];

/** Where every passport is; many are taken to their next stage at once. */
export function BoardView() {
  const client = useQueryClient();
  const [stage, setStage] = useState('received');
  const [number, setNumber] = useState('');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState<'advance' | 'back' | null>(null);
  const [handed, setHanded] = useState<Line | null>(null);
  const sought = /^[A-Za-z]{1,3}\d{2}-\d{1,8}$/.test(number.trim()) ? number.trim() : '';
  const board = useQuery(boardQuery(stage, sought, page));
  const forward = useAct(advance);
  const back = useAct(stepBack);
  const words = stageWords.find(({ code }) => code === stage)!;
  const mayGoBack = ['review', 'made', 'arrived'].includes(stage);
  const turn = (to: string) => {
    setStage(to);
    setPage(1);
    forward.reset();
    setChosen([]);
  };
  const refresh = () => void client.invalidateQueries({ queryKey: passportsKey });
  const done = { onSuccess: () => (setAsks(null), setChosen([])), onSettled: refresh };
  return (
    <>
      <nav aria-label="여권 단계" className="cases-tabs">
        {stageWords.map(({ code, label }) => (
          <button
            key={code}
            type="button"
            aria-current={code === stage ? 'true' : undefined}
            onClick={() => turn(code)}
          >
            {label}
            <b className="num">
              {(board.data?.counts.find((one) => one.stage === code)?.count ?? 0).toLocaleString('ko-KR')}
            </b>
          </button>
        ))}
      </nav>
      <TextField
        label="접수번호로 찾기 (이 단계에서)"
        placeholder="P21-000123"
        value={number}
        onChange={setNumber}
        maxLength={12}
      />
      {board.isPending && <Skeleton lines={6} height="4.8rem" />}
      {board.error && !board.data && <ErrorPanel cause={board.error} onRetry={() => void board.refetch()} />}
      {forward.data && forward.data.stage === 'ready' && (
        <Notice tone="success" title={`${forward.data.moved}건을 교부 준비 완료로 바꾸었습니다.`}>
          <p>문자를 원하신 분께 안내를 보냅니다.</p>
        </Notice>
      )}
      {board.data && board.data.items.length === 0 && <EmptyState title="이 단계에 있는 여권이 없습니다." />}
      {board.data && board.data.items.length > 0 && (
        <>
          {(words.next || mayGoBack) && (
            <div className="row">
              <Button
                tone="secondary"
                onPress={() => setChosen(chosen.length > 0 ? [] : board.data.items.map(({ id }) => id))}
              >
                {chosen.length > 0 ? '선택 해제' : '이 쪽 모두 선택'}
              </Button>
              {words.act && (
                <Button isDisabled={chosen.length === 0} onPress={() => setAsks('advance')}>
                  {`${words.act} (${chosen.length}건)`}
                </Button>
              )}
              {mayGoBack && (
                <Button tone="quiet" isDisabled={chosen.length === 0} onPress={() => setAsks('back')}>
                  이전 단계로 되돌리기
                </Button>
              )}
            </div>
          )}
          <div className="cases-scroll" role="region" aria-label="여권 목록 표" {...scrollable}>
            <table className="cases-table">
              <thead>
                <tr>
                  <th scope="col">접수번호</th>
                  <th scope="col">여권</th>
                  <th scope="col">신청인</th>
                  <th scope="col">접수</th>
                  <th scope="col">{stage === 'ready' ? '보관' : '기한'}</th>
                  {stage === 'ready' && <th scope="col">교부</th>}
                </tr>
              </thead>
              <tbody>
                {board.data.items.map((one) => (
                  <tr key={one.id}>
                    <td className="num">
                      {words.next || mayGoBack ? (
                        <Checkbox
                          isSelected={chosen.includes(one.id)}
                          onChange={(on) =>
                            setChosen(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
                          }
                        >
                          {one.number}
                        </Checkbox>
                      ) : (
                        one.number
                      )}
                    </td>
                    <td>{one.kind}</td>
                    <td>{one.applicant ?? '–'}</td>
                    <td className="num">{formatDate(one.receivedAt)}</td>
                    <td className="num">
                      {one.waitedDays !== null ? (
                        <>
                          {`${one.waitedDays}일째`}
                          {one.lapsesOn && (
                            <span className="subtle small">{formatDay(one.lapsesOn, true)} 효력 상실</span>
                          )}
                        </>
                      ) : (
                        <>
                          {one.light && <CaseLight light={one.light} />} {formatDay(one.deadlineOn)}
                        </>
                      )}
                    </td>
                    {stage === 'ready' && (
                      <td>
                        <Button tone="secondary" onPress={() => setHanded(one)}>
                          {`${one.number} 교부`}
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager page={board.data.page} pages={board.data.pages} onTurn={setPage} />
        </>
      )}
      <ConfirmDialog
        title={
          asks === 'back'
            ? `${chosen.length}건을 이전 단계로 되돌리시겠습니까?`
            : `${chosen.length}건을 ‘${words.act}’ 처리하시겠습니까?`
        }
        isOpen={asks !== null}
        onClose={() => setAsks(null)}
        confirmLabel="바꾸기"
        isPending={forward.isPending || back.isPending}
        onConfirm={() =>
          asks === 'back'
            ? back.mutate({ ids: [...chosen] }, done)
            : forward.mutate({ ids: [...chosen], to: words.next! }, done)
        }
      >
        <p>
          {asks === 'advance' && words.next === 'ready'
            ? '교부 안내 문자가 나가며, 되돌릴 수 없습니다.'
            : '잘못 바꾸면 이전 단계로 되돌릴 수 있습니다.'}
        </p>
        {(forward.error ?? back.error) && <ErrorPanel cause={forward.error ?? back.error} />}
      </ConfirmDialog>
      {handed && <CollectDialog one={handed} onClose={() => setHanded(null)} onDone={refresh} />}
    </>
  );
}
