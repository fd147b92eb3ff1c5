import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '../../ui/dialog.tsx';

/** Asks before what was written is left behind: by a link, by another choice on the page, or with the tab. */
export function useUnsavedGuard(
  isUnsaved: boolean,
  forget: () => void,
): { ask(leave: () => void): void; dialog: ReactNode } {
  const navigate = useNavigate();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const ask = useCallback((go: () => void) => (isUnsaved ? setLeave(() => go) : go()), [isUnsaved]);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    // Before the page's own links hear of it.
    const hold = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.hash || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { pathname, search } = new URL(link.href);
      setLeave(
        () => () =>
          pathname.startsWith('/manager') ? void navigate(pathname + search) : location.assign(link.href),
      );
    };
    addEventListener('beforeunload', warn);
    document.addEventListener('click', hold, true);
    return () => {
      removeEventListener('beforeunload', warn);
      document.removeEventListener('click', hold, true);
    };
  }, [isUnsaved, navigate]);

  const dialog = (
    <ConfirmDialog
      title="저장하지 않은 문구가 있습니다."
      isOpen={leave !== null}
      onClose={() => setLeave(null)}
      onConfirm={() => {
        forget();
        setLeave(null);
        leave?.();
      }}
      confirmLabel="버리고 이동"
      cancelLabel="계속 쓰기"
    >
      <p>이동하면 지금 쓰신 내용이 사라집니다. 저장은 아래 [저장]에서 하실 수 있습니다.</p>
    </ConfirmDialog>
  );
  return { ask, dialog };
}
