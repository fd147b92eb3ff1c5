import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import type { CaseDetail } from './cases-api.ts';
import { RemarkField } from './remark-field.tsx';
import { useStep } from './use-step.ts';

type NoteStep = 'ask-supplement' | 'supplement' | 'return' | 'withdraw' | 'note';

interface Wording {
  title: string;
  label: string;
  hint: string;
  confirm: string;
  isNeeded: boolean;
  /** What happens besides, where it is more than a line in the history. */
  effect?: string;
}

const words: Record<NoteStep, Wording> = {
  'ask-supplement': {
    title: '보완을 요청하시겠습니까?',
    label: '보완할 내용',
    hint: '신청인이 보는 글입니다. 무엇을 어떻게 내면 되는지 적어 주십시오.',
    confirm: '보완 요청',
    isNeeded: true,
    effect: '보완이 끝날 때까지 처리기간이 멈추고, 문자 알림을 원하신 신청인에게는 문자가 갑니다.',
  },
  supplement: {
    title: '보완이 끝났습니까?',
    label: '메모 (비워 두셔도 됩니다)',
    hint: '신청인이 보는 글입니다.',
    confirm: '보완 완료',
    isNeeded: false,
    effect: '멈추었던 처리기간이 남은 만큼 이어서 갑니다.',
  },
  return: {
    title: '이 민원을 반려하시겠습니까?',
    label: '반려 사유',
    hint: '신청인이 보는 글입니다.',
    confirm: '반려',
    isNeeded: true,
    effect: '반려하면 이 민원은 끝나고 되돌릴 수 없습니다. 문자 알림을 원하신 신청인에게는 문자가 갑니다.',
  },
  withdraw: {
    title: '신청인이 취하하셨습니까?',
    label: '취하 경위',
    hint: '누가 언제 어떻게 취하 의사를 밝혔는지 적어 주십시오. 신청인이 보는 글입니다.',
    confirm: '취하 처리',
    isNeeded: true,
    effect: '취하하면 이 민원은 끝나고 되돌릴 수 없습니다.',
  },
  note: {
    title: '메모 남기기',
    label: '메모',
    hint: '직원만 봅니다.',
    confirm: '남기기',
    isNeeded: true,
  },
};

export function NoteDialog({ one, step, onClose }: { one: CaseDetail; step: NoteStep; onClose(): void }) {
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const act = useStep(one, onClose);
  const { title, label, hint, confirm, isNeeded, effect } = words[step];
  const error = isNeeded && note.trim().length < 2 ? `${label.split(' (')[0]} 칸을 적어 주십시오.` : null;
  const isHarm = step === 'return' || step === 'withdraw';
  const submit = () => {
    setAsked(true);
    if (error === null) act.take(step, { note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      role={isHarm ? 'alertdialog' : 'dialog'}
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            돌아가기
          </Button>
          <Button tone={isHarm ? 'danger' : 'primary'} onPress={submit} isPending={act.isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      {effect && <Notice tone={isHarm ? 'warning' : 'info'}>{effect}</Notice>}
      <RemarkField label={label} hint={hint} value={note} onChange={setNote} error={isAsked ? error : null} />
      {act.error && <ErrorPanel cause={act.error} />}
    </Dialog>
  );
}
