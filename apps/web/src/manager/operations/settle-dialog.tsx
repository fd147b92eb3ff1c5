import { useState } from 'react';
import { Radio, RadioGroup, Label } from 'react-aria-components';
import { useAct } from '../../api/query.ts';
import { settleMessage, type DeadMessage } from './operations-api.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const outcomes = [
  { code: 'sent', label: '도착했습니다' },
  { code: 'not-sent', label: '도착하지 않았습니다' },
] as const;
type Outcome = (typeof outcomes)[number]['code'];

/** Somebody asked the provider, or the person: what became of a message that nobody knew of. */
export function SettleDialog({
  message,
  onClose,
  onSettled,
}: {
  message: DeadMessage;
  onClose(): void;
  onSettled(words: string): void;
}) {
  const act = useAct(settleMessage);
  const [outcome, setOutcome] = useState<Outcome>('not-sent');
  return (
    <ReasonDialog
      title={`‘${message.purposeLabel}’ 문자는 어떻게 되었습니까?`}
      confirmLabel="결과 저장"
      tone="primary"
      onClose={onClose}
      onConfirm={(reason) =>
        act.mutate(
          { id: message.id, outcome, reason },
          { onSuccess: () => onSettled('문자의 결과를 저장했습니다.') },
        )
      }
      isPending={act.isPending}
      error={act.error}
    >
      <p>
        중계사 관리 화면이나 받는 분께 확인한 결과를 적어 주십시오. 저장하면 이 문자는 더 이상 보내지
        않습니다.
      </p>
      <RadioGroup
        className="ui-field operations-outcomes"
        value={outcome}
        onChange={(chosen) => setOutcome(chosen as Outcome)}
      >
        <Label className="ui-label">확인한 결과</Label>
        {outcomes.map(({ code, label }) => (
          <Radio key={code} value={code} className="operations-outcome">
            {label}
          </Radio>
        ))}
      </RadioGroup>
    </ReasonDialog>
  );
}
