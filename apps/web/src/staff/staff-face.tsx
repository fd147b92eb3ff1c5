import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes, useHref, useNavigate } from 'react-router';
import { ErrorPanel } from '../ui/notice.tsx';
import { Skeleton } from '../ui/placeholders.tsx';
import { AlarmLink } from './alarm/alarm-link.tsx';
import { PastAlarmsPage } from './alarm/past-alarms-page.tsx';
import { QueueLink } from './queue/queue-link.tsx';
import { RepairPage } from './repair/repair-page.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { staffQuery, type SignedInStaff } from './session/staff-session.ts';
import { StationPage } from './station/station-page.tsx';
import { keptStation } from './stations/kept-station.ts';
import { StationsPage } from './stations/stations-page.tsx';
import './staff.css';

const DeskPage = lazy(() => import('./desk/desk-page.tsx'));

export function StaffFace() {
  return (
    <BrowserRouter>
      <SignedInOnly />
    </BrowserRouter>
  );
}

/** Signing in happens in place, so that whoever's session ended finds the same station again. */
function SignedInOnly() {
  const navigate = useNavigate();
  const staff = useQuery(staffQuery);
  if (staff.isPending) {
    return (
      <main className="staff-alone">
        <Skeleton lines={4} height="5.6rem" />
      </main>
    );
  }
  if (staff.data === undefined) {
    return (
      <main className="staff-alone">
        <ErrorPanel cause={staff.error} onRetry={() => void staff.refetch()} retryLabel="다시 연결" />
      </main>
    );
  }
  if (staff.data === null) return <SignInPage />;
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <Routes>
        <Route path="/staff/desk" element={<Desk session={staff.data} />} />
        <Route path="*" element={<Floor session={staff.data} />} />
      </Routes>
    </AriaRouter>
  );
}

const may = (session: SignedInStaff, permission: string): boolean =>
  session.staff.permissions.includes(permission);

function Desk({ session }: { session: SignedInStaff }) {
  if (!may(session, 'scheduling.book-for-others')) return <Navigate to="/staff/stations" replace />;
  return (
    <Suspense fallback={null}>
      <DeskPage session={session} />
    </Suspense>
  );
}

/** Whoever only books for others has no station on the floor. */
function Floor({ session }: { session: SignedInStaff }) {
  if (!may(session, 'queueing.work-counter') && may(session, 'scheduling.book-for-others')) {
    return <Navigate to="/staff/desk" replace />;
  }
  if (!may(session, 'queueing.work-counter') && may(session, 'casework.read-reports')) return <ToOffice />;
  return (
    <QueueLink session={session}>
      <AlarmLink>
        <Routes>
          <Route path="/staff" element={<ToKeptStation />} />
          <Route path="/staff/stations" element={<StationsPage />} />
          <Route path="/staff/stations/:code" element={<StationPage />} />
          <Route path="/staff/alarms" element={<PastAlarmsPage />} />
          <Route path="/staff/repair" element={<RepairPage />} />
          <Route path="*" element={<Navigate to="/staff" replace />} />
        </Routes>
      </AlarmLink>
    </QueueLink>
  );
}

/** Whoever answers requests or audits them works at a desk, on pages of another entry. */
function ToOffice() {
  useEffect(() => window.location.replace('/manager'), []);
  return null;
}

function ToKeptStation() {
  const kept = keptStation();
  return <Navigate to={kept ? `/staff/stations/${kept}` : '/staff/stations'} replace />;
}
