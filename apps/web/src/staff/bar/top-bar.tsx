import type { ReactNode } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { BrandMark } from '../../ui/layout.tsx';
import { DemoBanner } from '../../ui/demo-banner.tsx';
import { AlarmCorner } from '../alarm/alarm-corner.tsx';
import type { AlarmStation } from '../alarm/alarm-station.ts';
import { useConnection } from '../queue/queue-link.tsx';
import { OfflineBand } from '../queue/unsent/offline-band.tsx';
import { UnsentButton } from '../queue/unsent/unsent-button.tsx';
import { SignOut } from '../session/sign-out.tsx';
import { NetworkState } from './network-state.tsx';
import './top-bar.css';

interface StaffLayoutProps {
  /** Where I am. */
  place: string;
  /** Whether the page scrolls as a whole instead of its columns. */
  isPage?: boolean;
  tools?: ReactNode;
  /** What a call for help from here says by itself. */
  alarmStation?: AlarmStation;
  children: ReactNode;
}

export function StaffLayout({ place, isPage, tools, alarmStation, children }: StaffLayoutProps) {
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
            <UnsentButton />
            <NetworkState />
            <ServerTime />
            <Self />
          </div>
        </div>
        <OfflineBand />
      </header>
      <main id="main" tabIndex={-1} className="staff-main">
        {children}
      </main>
      <AlarmCorner station={alarmStation} />
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
  return (
    <>
      <span className="staff-name">{session.staff.displayName}</span>
      <SignOut />
    </>
  );
}
