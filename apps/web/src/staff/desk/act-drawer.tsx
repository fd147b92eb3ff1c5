import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import './act-drawer.css';

interface ActDrawerProps {
  title: string;
  /** For whom, so that nobody is booked in another's place. */
  who: string;
  onClose(): void;
  /** What is chosen. */
  main: ReactNode;
  /** Why, and what is said. */
  side: ReactNode;
  foot: ReactNode;
}

/** Everything of one decision on one sheet beside the person. */
export function ActDrawer({ title, who, onClose, main, side, foot }: ActDrawerProps) {
  return (
    <ModalOverlay
      className="desk-overlay"
      isOpen
      onOpenChange={(open) => open || onClose()}
      isKeyboardDismissDisabled={false}
    >
      <Modal className="desk-drawer">
        <Dialog className="desk-drawer-dialog">
          <header className="desk-drawer-head">
            <Heading slot="title">{title}</Heading>
            <span className="desk-drawer-who">{who}</span>
            <Button tone="quiet" onPress={onClose}>
              닫기
            </Button>
          </header>
          <div className="desk-drawer-body">
            <div className="desk-drawer-main">{main}</div>
            <div className="desk-drawer-side">{side}</div>
          </div>
          <footer className="desk-drawer-foot">{foot}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
