import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { BrandMark } from '../../ui/layout.tsx';
import { DemoBanner } from '../../ui/demo-banner.tsx';
import { useConnection } from '../queue/queue-link.tsx';
import { signOut, staffQuery } from '../session/staff-session.ts';
import { NetworkState } from './network-state.tsx';
import './top-bar.css';

interface StaffLayoutProps {
  /** Where I am. */
  place: string;
  /** Whether the page scrolls as a whole instead of its columns. */
  isPage?: boolean;
  tools?: ReactNode;
  children: ReactNode;
}

export function StaffLayout({ place, isPage, tools, children }: StaffLayoutProps) {
  return (
    <div className={isPage ? 'staff staff-page' : 'staff'}>
      <a className="ui-skip" href="#main">
        본문 바로 가기
      </a>
      <header className="staff-head">
        <DemoBanner />
        <div className="staff-bar">
          <div className="staff-place">
            <BrandMark />
            <h1>{place}</h1>
            {tools}
          </div>
          <div className="staff-self">
            <NetworkState />
            <ServerTime />
            <Self />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="staff-main">
        {children}
      </main>
    </div>
  );
}

export const ToStations = () => (
  <ButtonLink href="/staff/stations" tone="secondary" className="staff-bar-button">
    자리 바꾸기
  </ButtonLink>
);

function ServerTime() {
  const now = useServerNow(1_000);
  return (
    <time className="staff-clock" aria-label="현재 시각">
      {now === null ? '--:--:--' : formatTimeWithSeconds(now)}
    </time>
  );
}

function Self() {
  const { session } = useConnection();
  const client = useQueryClient();
  const act = useAct(signOut);
  const leave = () =>
    act.mutate(undefined, {
      onSuccess: () => {
        client.removeQueries({ queryKey: ['queue'] });
        client.setQueryData(staffQuery.queryKey, null);
      },
    });
  return (
    <>
      <span className="staff-name">{session.staff.displayName}</span>
      <Button tone="quiet" className="staff-bar-button" onPress={leave} isPending={act.isPending}>
        {act.error ? '다시 로그아웃' : '로그아웃'}
      </Button>
    </>
  );
}
