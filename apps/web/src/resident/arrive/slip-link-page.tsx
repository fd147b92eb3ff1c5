import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../api/query.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { openVisitPass } from './arrive-api.ts';

/** Where the QR on a slip leads: this browser may follow that visit from now on, and the link leaves the address. */
export function SlipLinkPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const began = useRef(false);
  const { mutate, error } = useAct(openVisitPass);
  const open = () =>
    mutate(
      { token },
      {
        onSuccess: () => {
          client.removeQueries({ queryKey: ['my-visit'] });
          void navigate('/my-turn', { replace: true });
        },
      },
    );
  const opens = useRef(open);
  opens.current = open;
  useEffect(() => {
    if (began.current) return;
    began.current = true;
    opens.current();
  }, []);
  return (
    <Page title={t('arrive.slipTitle')}>
      {error ? (
        <ErrorPanel
          cause={error}
          onRetry={error.isTransient ? open : undefined}
          retryLabel={t('actions.retry')}
          actions={<ButtonLink href="/">{t('layout.home')}</ButtonLink>}
        />
      ) : (
        <div role="status" aria-label={t('arrive.slipOpening')}>
          <Skeleton lines={4} height="6.4rem" />
        </div>
      )}
    </Page>
  );
}
