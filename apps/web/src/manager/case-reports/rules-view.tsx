import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDay } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { casesKey, removeRule, rulesQuery, type RuleList } from '../cases/cases-api.ts';
import { termWords, won } from '../cases/words.ts';
import { useManager } from '../manager-centre.tsx';
import { RuleDialog } from './rule-dialog.tsx';

type Kind = RuleList['kinds'][number];

/** How long each kind may take and what it needs: what holds now, and what will from a later day on. */
export function RulesView() {
  const { may } = useManager();
  const rules = useQuery(rulesQuery);
  const [edited, setEdited] = useState<Kind | null>(null);
  const [removed, setRemoved] = useState<{ kind: Kind; effectiveFrom: string } | null>(null);
  if (rules.isPending) return <Skeleton lines={6} height="4.8rem" />;
  if (!rules.data)
    return <ErrorPanel cause={rules.error} onRetry={() => void rules.refetch()} retryLabel="다시 불러오기" />;
  const { today, kinds } = rules.data;
  const mayEdit = may('casework.edit-rules');
  return (
    <>
      <div className="cases-scroll" role="region" aria-label="처리 기준 표" {...scrollable}>
        <table className="cases-table">
          <thead>
            <tr>
              <th scope="col">종류</th>
              <th scope="col">처리기간</th>
              <th scope="col">연장</th>
              <th scope="col">수수료</th>
              <th scope="col">받을 서류</th>
              <th scope="col">근거</th>
              {mayEdit && (
                <th scope="col">
                  <span className="visually-hidden">고치기</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => {
              const now = kind.rules.find(({ effectiveFrom }) => effectiveFrom <= today);
              const ahead = kind.rules.filter(({ effectiveFrom }) => effectiveFrom > today);
              return (
                <tr key={kind.code}>
                  <th scope="row">{kind.label}</th>
                  <td>
                    {now ? termWords(now) : '–'}
                    {ahead.map((rule) => (
                      <span key={rule.effectiveFrom} className="small">
                        <Badge tone="info">{formatDay(rule.effectiveFrom, true)}부터</Badge> {termWords(rule)}
                        {mayEdit && (
                          <Button
                            tone="quiet"
                            onPress={() => setRemoved({ kind, effectiveFrom: rule.effectiveFrom })}
                          >
                            거두기<span className="visually-hidden">: {kind.label}</span>
                          </Button>
                        )}
                      </span>
                    ))}
                  </td>
                  <td>
                    {now && now.extensionsMost > 0
                      ? `${now.extensionsMost}회, ${now.extender === 'lead' ? '팀장' : '담당자'}`
                      : '없음'}
                  </td>
                  <td className="num">{now ? won(now.feeWon) : '–'}</td>
                  <td>{now?.documents.join(', ')}</td>
                  <td>{now?.basis}</td>
                  {mayEdit && (
                    <td>
                      <Button tone="secondary" onPress={() => setEdited(kind)}>
                        고치기<span className="visually-hidden">: {kind.label}</span>
                      </Button>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="subtle small">
        처리기간 5일 이하는 근무시간으로, 6일 이상은 첫날을 넣은 날수로 셉니다. 토·일요일과 공휴일은 세지
        않습니다(민원 처리에 관한 법률 제19조).
      </p>
      {edited && <RuleDialog kind={edited} today={today} onClose={() => setEdited(null)} />}
      {removed && <RemoveDialog {...removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function RemoveDialog({
  kind,
  effectiveFrom,
  onClose,
}: {
  kind: Kind;
  effectiveFrom: string;
  onClose(): void;
}) {
  const client = useQueryClient();
  const act = useAct(removeRule);
  return (
    <ConfirmDialog
      title="정해 둔 기준을 거두시겠습니까?"
      isOpen
      onClose={onClose}
      confirmLabel="거두기"
      isPending={act.isPending}
      onConfirm={() =>
        act.mutate(
          { kind: kind.code, effectiveFrom },
          {
            onSuccess: () => {
              void client.invalidateQueries({ queryKey: casesKey });
              onClose();
            },
          },
        )
      }
    >
      <p>
        {kind.label}에 {formatDay(effectiveFrom, true)}부터 적용하기로 한 기준이 없어지고, 지금 기준이 그대로
        이어집니다.
      </p>
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
