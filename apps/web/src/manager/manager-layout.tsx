import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useServerNow } from '../api/clock.ts';
import { useAct } from '../api/query.ts';
import { formatDate, formatTimeWithSeconds } from '../i18n/dates.ts';
import { signOut, staffQuery } from '../staff/session/staff-session.ts';
import { Button } from '../ui/button.tsx';
import { DemoBanner } from '../ui/demo-banner.tsx';
import { BrandMark } from '../ui/layout.tsx';
import { EmptyState, Skeleton } from '../ui/placeholders.tsx';
import { useManager } from './manager-centre.tsx';
import { pagesFor, type ManagerPage } from './pages.tsx';

export function ManagerLayout({ children }: { children: ReactNode }) {
  const { may } = useManager();
  const { search } = useLocation();
  const centre = new URLSearchParams(search).get('centre');
  const suffix = centre ? `?centre=${encodeURIComponent(centre)}` : '';
  return (
    <div className="manager">
      <a className="ui-skip" href="#main">
        본문 바로 가기
      </a>
      <header className="manager-head">
        <DemoBanner />
        <div className="manager-bar">
          <CentreChoice />
          <div className="manager-self">
            <ServerTime />
            <Self />
          </div>
        </div>
      </header>
      <div className="manager-body">
        <nav className="manager-nav" aria-label="관리 메뉴">
          <ul>
            {pagesFor(may).map((page) => (
              <li key={page.name}>
                <NavLink to={`/manager/${page.name}${suffix}`}>
                  <span>{page.label}</span>
                  <small>{page.purpose}</small>
                </NavLink>
              </li>
            ))}
          </ul>
          {(may('queueing.work-counter') || may('scheduling.book-for-others')) && (
            <a className="manager-nav-away" href="/staff">
              접수·호출 화면으로
            </a>
          )}
        </nav>
        <main id="main" tabIndex={-1} className="manager-main">
          {children}
        </main>
      </div>
    </div>
  );
}

export function ManagerPageFrame({ page }: { page: ManagerPage }) {
  useEffect(() => {
    document.title = `${page.label} · 차례 관리`;
  }, [page]);
  if (!page.Page) {
    return (
      <EmptyState title={`${page.label} 화면이 아직 설치되지 않았습니다.`}>
        <p>왼쪽 메뉴에서 다른 일을 골라 주십시오.</p>
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={<Skeleton lines={6} height="4.8rem" />}>
      <page.Page />
    </Suspense>
  );
}

function CentreChoice() {
  const { centre, centreName, centres, choose } = useManager();
  return (
    <div className="manager-centre">
      <BrandMark />
      {centres.length > 1 ? (
        <select aria-label="센터" value={centre} onChange={(event) => choose(event.target.value)}>
          {centres.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <strong>{centreName || '차례'}</strong>
      )}
    </div>
  );
}

function ServerTime() {
  const now = useServerNow(1_000);
  return (
    <time className="manager-clock" aria-label="현재 시각">
      {now === null ? '--:--:--' : `${formatDate(now)} ${formatTimeWithSeconds(now)}`}
    </time>
  );
}

function Self() {
  const { session } = useManager();
  const client = useQueryClient();
  const act = useAct(signOut);
  // Nothing that this person was shown may flash up for the next one.
  const leave = () =>
    act.mutate(undefined, {
      onSuccess: () => {
        client.clear();
        client.setQueryData(staffQuery.queryKey, null);
      },
    });
  return (
    <>
      <span className="manager-name">{session.staff.displayName}</span>
      <Button tone="quiet" className="manager-bar-button" onPress={leave} isPending={act.isPending}>
        {act.error ? '다시 로그아웃' : '로그아웃'}
      </Button>
    </>
  );
}
