import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonTone } from './button.tsx';
import './dialog.css';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** The buttons, the way forward last. */
  actions?: ReactNode;
  role?: 'dialog' | 'alertdialog';
  isDismissable?: boolean;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  role,
  isDismissable = true,
}: DialogProps) {
  return (
    <ModalOverlay
      className="ui-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={isDismissable}
    >
      <Modal className="ui-modal">
        <AriaDialog role={role} className="ui-dialog">
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
          <div className="stack">{children}</div>
          {actions && <div className="ui-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  onConfirm(): void;
  confirmLabel: string;
  cancelLabel?: string;
  tone?: ButtonTone;
  isPending?: boolean;
  /** The act was refused for good: only the way back is left. */
  isOver?: boolean;
  children: ReactNode;
}

export function ConfirmDialog({
  confirmLabel,
  cancelLabel,
  onConfirm,
  onClose,
  tone = 'danger',
  isPending,
  isOver,
  ...rest
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      {...rest}
      onClose={onClose}
      role="alertdialog"
      isDismissable={false}
      actions={
        <>
          <Button tone="secondary" onPress={onClose} autoFocus>
            {cancelLabel ?? t('actions.back')}
          </Button>
          {!isOver && (
            <Button tone={tone} onPress={onConfirm} isPending={isPending}>
              {confirmLabel}
            </Button>
          )}
        </>
      }
    />
  );
}
