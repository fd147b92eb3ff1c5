import { useQuery } from '@tanstack/react-query';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes, useHref, useNavigate } from 'react-router';
import { ErrorPanel } from '../ui/notice.tsx';
import { Skeleton } from '../ui/placeholders.tsx';
import { QueueLink } from './queue/queue-link.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { staffQuery } from './session/staff-session.ts';
import { StationPage } from './station/station-page.tsx';
import { keptStation } from './stations/kept-station.ts';
import { StationsPage } from './stations/stations-page.tsx';
import './staff.css';

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
      <QueueLink session={staff.data}>
        <Routes>
          <Route path="/staff" element={<ToKeptStation />} />
          <Route path="/staff/stations" element={<StationsPage />} />
          <Route path="/staff/stations/:code" element={<StationPage />} />
          <Route path="*" element={<Navigate to="/staff" replace />} />
        </Routes>
      </QueueLink>
    </AriaRouter>
  );
}

function ToKeptStation() {
  const kept = keptStation();
  return <Navigate to={kept ? `/staff/stations/${kept}` : '/staff/stations'} replace />;
}
