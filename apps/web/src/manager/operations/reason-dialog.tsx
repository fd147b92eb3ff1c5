import { useState, type ReactNode } from 'react';
import type { ButtonTone } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks once more, and why. */
export function ReasonDialog({
  title,
  confirmLabel,
  tone,
  onConfirm,
  onClose,
  isPending,
  error,
  children,
}: {
  title: string;
  confirmLabel: string;
  tone?: ButtonTone;
  onConfirm(reason: string): void;
  onClose(): void;
  isPending: boolean;
  error: unknown;
  children: ReactNode;
}) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const confirm = () => {
    if (reason.trim().length < 2) return setFault('사유를 두 글자 이상 적어 주십시오.');
    setFault(null);
    onConfirm(reason.trim());
  };
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onClose={onClose}
      onConfirm={confirm}
      confirmLabel={confirmLabel}
      cancelLabel="그대로 두기"
      isPending={isPending}
      tone={tone}
    >
      {children}
      <TextField
        label="사유"
        hint="누가 언제 처리했는지와 함께 기록됩니다."
        value={reason}
        onChange={(written) => {
          setReason(written);
          setFault(null);
        }}
        error={fault}
        maxLength={200}
      />
      {error ? <ErrorPanel cause={error} /> : null}
    </ConfirmDialog>
  );
}
