import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { endRule, openingsKey, type Choices, type Rule } from './openings.ts';
import { whoWords } from './rule-words.ts';

/** Ending is asked twice: it takes effect at once for everybody who is booking. */
export function EndDialog({ rule, choices, onClose }: { rule: Rule; choices: Choices; onClose(): void }) {
  const client = useQueryClient();
  const act = useAct(endRule);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const isOpen = rule.phase === 'open';
  const end = () => {
    if (reason.trim().length < 2) return setFault('까닭을 남겨 주십시오. 변경 내역에 함께 보입니다.');
    setFault(null);
    act.mutate(
      { code: rule.code, version: rule.version, reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: openingsKey });
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={isOpen ? `‘${rule.label}’ 예약을 지금 마감할까요?` : `‘${rule.label}’ 규칙을 거둘까요?`}
      isOpen
      onClose={onClose}
      onConfirm={end}
      confirmLabel={isOpen ? '지금 마감' : '규칙 거두기'}
      cancelLabel="그대로 두기"
      isPending={act.isPending}
    >
      {isOpen ? (
        <>
          <p>
            {whoWords(rule, choices)}은 저장하는 즉시 새로 예약할 수 없습니다. 지금 예약을 확인하는 중인 분도
            마치지 못합니다.
          </p>
          <p>
            {rule.supply
              ? `이 규칙으로 예약한 ${rule.supply.taken.toLocaleString('ko-KR')}명의 예약은 그대로입니다.`
              : '이미 마친 예약은 그대로입니다.'}
          </p>
        </>
      ) : (
        <p>아직 열리지 않았으므로 없던 것으로 합니다. 변경 내역에는 남습니다.</p>
      )}
      <TextField label="까닭" value={reason} onChange={setReason} error={fault} maxLength={300} />
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
