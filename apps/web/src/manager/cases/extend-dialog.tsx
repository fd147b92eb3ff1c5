import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CaseDetail } from './cases-api.ts';
import { RemarkField } from './remark-field.tsx';
import { useStep } from './use-step.ts';
import { deadlineWords } from './words.ts';

export function ExtendDialog({ one, onClose }: { one: CaseDetail; onClose(): void }) {
  const { extensionMost, extensionsMost } = one.rule;
  const unit = one.termUnit === 'days' ? '일' : '근무시간';
  const [length, setLength] = useState(String(extensionMost));
  const [reason, setReason] = useState('');
  const [applicantAgreed, setAgreed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const act = useStep(one, onClose);
  const needsWord = one.extensions > 0;
  const errors = {
    length:
      Number(length) >= 1 && Number(length) <= extensionMost
        ? null
        : `1부터 ${extensionMost}까지 적어 주십시오.`,
    reason: reason.trim().length < 2 ? '연장 사유를 적어 주십시오.' : null,
    agreed: needsWord && !applicantAgreed ? '두 번째 연장은 신청인의 동의가 있어야 합니다.' : null,
  };
  const submit = () => {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null)) return;
    act.take('extend', { length: Number(length), reason: reason.trim(), applicantAgreed });
  };
  const shown = (error: string | null) => (isAsked ? error : null);
  return (
    <Dialog
      title="처리기간을 연장하시겠습니까?"
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button onPress={submit} isPending={act.isPending}>
            연장
          </Button>
        </>
      }
    >
      <Notice>
        지금 기한은 {deadlineWords(one)}입니다. 이 종류는 {extensionsMost}번까지, 한 번에 {extensionMost}
        {unit}까지 연장할 수 있습니다. 토·일요일과 공휴일은 세지 않습니다.
        {one.isTold && ' 새 기한을 신청인에게 문자로 알립니다.'}
      </Notice>
      <TextField
        label={`연장 기간 (${unit})`}
        inputMode="numeric"
        value={length}
        onChange={(text) => setLength(text.replace(/\D/g, ''))}
        maxLength={3}
        error={shown(errors.length)}
      />
      <RemarkField
        label="연장 사유"
        hint="신청인이 보는 글입니다."
        value={reason}
        onChange={setReason}
        error={shown(errors.reason)}
      />
      {needsWord && (
        <Checkbox isSelected={applicantAgreed} onChange={setAgreed} error={shown(errors.agreed)}>
          신청인이 다시 연장하는 데 동의하셨습니다.
        </Checkbox>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
