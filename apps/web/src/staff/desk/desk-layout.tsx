import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DemoBanner } from '../../ui/demo-banner.tsx';
import { BrandMark } from '../../ui/layout.tsx';
import { signOut, staffQuery, type SignedInStaff } from '../session/staff-session.ts';
import '../bar/top-bar.css';

/** The desk stands apart from the queue: a call centre has no stations and needs no live line. */
export function DeskLayout({ session, children }: { session: SignedInStaff; children: ReactNode }) {
  const client = useQueryClient();
  const now = useServerNow(10_000);
  const act = useAct(signOut);
  const leave = () =>
    act.mutate(undefined, {
      onSuccess: () => {
        client.removeQueries({ queryKey: ['desk'] });
        client.setQueryData(staffQuery.queryKey, null);
      },
    });
  const worksInLine = session.staff.permissions.includes('queueing.work-counter');
  return (
    <div className="staff desk">
      <a className="ui-skip" href="#main">
        본문 바로 가기
      </a>
      <header className="staff-head">
        <DemoBanner />
        <div className="staff-bar">
          <div className="staff-place">
            <BrandMark />
            <h1>예약 상담</h1>
          </div>
          <div className="staff-self">
            <time aria-label="현재 시각">{now === null ? '--:--' : formatDateTime(now)}</time>
            {worksInLine && (
              <ButtonLink href="/staff/stations" tone="secondary" className="staff-bar-button">
                창구 화면
              </ButtonLink>
            )}
            <span className="staff-name">{session.staff.displayName}</span>
            <Button tone="quiet" className="staff-bar-button" onPress={leave} isPending={act.isPending}>
              {act.error ? '다시 로그아웃' : '로그아웃'}
            </Button>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="staff-main desk-main">
        {children}
      </main>
    </div>
  );
}
