import { useQuery } from '@tanstack/react-query';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes, useHref, useNavigate } from 'react-router';
import { ErrorPanel } from '../ui/notice.tsx';
import { EmptyState, Skeleton } from '../ui/placeholders.tsx';
import { SignInPage } from '../staff/session/sign-in-page.tsx';
import { staffQuery } from '../staff/session/staff-session.ts';
import { ManagerCentreProvider, useManager } from './manager-centre.tsx';
import { ManagerLayout, ManagerPageFrame } from './manager-layout.tsx';
import { pagesFor } from './pages.tsx';
import './manager.css';

export function ManagerFace() {
  return (
    <BrowserRouter>
      <SignedInOnly />
    </BrowserRouter>
  );
}

/** Signing in happens in place, so that whoever's session ended finds the same page again. */
function SignedInOnly() {
  const navigate = useNavigate();
  const staff = useQuery(staffQuery);
  if (staff.isPending) {
    return (
      <main className="manager-alone">
        <Skeleton lines={4} height="5.6rem" />
      </main>
    );
  }
  if (staff.data === undefined) {
    return (
      <main className="manager-alone">
        <ErrorPanel cause={staff.error} onRetry={() => void staff.refetch()} retryLabel="다시 연결" />
      </main>
    );
  }
  if (staff.data === null) return <SignInPage />;
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <ManagerCentreProvider session={staff.data}>
        <ManagerLayout>
          <OfferedPages />
        </ManagerLayout>
      </ManagerCentreProvider>
    </AriaRouter>
  );
}

/** The pages somebody may use; the calendar first where they may. */
function OfferedPages() {
  const { may } = useManager();
  const pages = pagesFor(may);
  const [first] = pages;
  if (!first)
    return (
      <EmptyState title="이 계정으로 볼 수 있는 관리 화면이 없습니다.">
        접수·호출 화면을 이용해 주십시오.
      </EmptyState>
    );
  const home = pages.find(({ name }) => name === 'calendar') ?? first;
  return (
    <Routes>
      {pages.map((page) => (
        <Route key={page.name} path={`/manager/${page.name}/*`} element={<ManagerPageFrame page={page} />} />
      ))}
      <Route path="*" element={<Navigate to={`/manager/${home.name}`} replace />} />
    </Routes>
  );
}
