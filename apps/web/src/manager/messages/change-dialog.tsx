import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../api/query.ts';
import { Button, type ButtonTone } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { wordingsKey } from './messages-api.ts';
import { isMomentSet, MomentField, momentInstant, type Moment } from './moment-field.tsx';

interface ChangeDialogProps {
  title: string;
  confirmLabel: string;
  tone?: ButtonTone;
  /** A withdrawal is at once. */
  asksMoment?: boolean;
  act(input: { effectiveFrom: string | null; reason: string }, key: string): Promise<unknown>;
  onClose(): void;
  onDone(): void;
  children?: ReactNode;
}

/** Asks for the reason, and from when, before a version comes back, ends or is withdrawn. */
export function ChangeDialog({
  title,
  confirmLabel,
  tone,
  asksMoment,
  act,
  onClose,
  onDone,
  children,
}: ChangeDialogProps) {
  const client = useQueryClient();
  const change = useAct(act);
  const [moment, setMoment] = useState<Moment>({ kind: 'now' });
  const [reason, setReason] = useState('');
  const confirm = () =>
    change.mutate(
      { effectiveFrom: momentInstant(moment), reason: reason.trim() },
      {
        onSuccess: () => {
          void client.invalidateQueries({ queryKey: wordingsKey });
          onDone();
        },
      },
    );
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            그만두기
          </Button>
          <Button
            tone={tone}
            onPress={confirm}
            isPending={change.isPending}
            isDisabled={reason.trim().length < 2 || !isMomentSet(moment)}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      {asksMoment && <MomentField value={moment} onChange={setMoment} />}
      <TextField label="사유" value={reason} onChange={setReason} maxLength={200} />
      {change.error && <ErrorPanel cause={change.error} />}
    </Dialog>
  );
}
