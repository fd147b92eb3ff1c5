import { RouterProvider as AriaRouter } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes, useHref, useNavigate } from 'react-router';
import { ArrivePage } from './arrive/arrive-page.tsx';
import { DonePage } from './booked/done-page.tsx';
import { BookingsPage } from './bookings/bookings-page.tsx';
import { CaseKindsPage } from './cases/case-kinds-page.tsx';
import { MyCasePage } from './cases/my-case-page.tsx';
import { MyCasesPage } from './cases/my-cases-page.tsx';
import { CountersPage } from './counters/counters-page.tsx';
import { ConfirmPage } from './confirm/confirm-page.tsx';
import { DaysPage } from './days/days-page.tsx';
import { DraftKeeper } from './draft.tsx';
import { LinkPage } from './link/link-page.tsx';
import { SlipLinkPage } from './arrive/slip-link-page.tsx';
import { MessagesPage } from './messages/messages-page.tsx';
import { MovePage } from './move/move-page.tsx';
import { NotifyPage } from './notify/notify-page.tsx';
import { CivilPage } from './civil/civil-page.tsx';
import { PassportPage } from './passport/passport-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { OfferPage } from './standby/offer-page.tsx';
import { StandbyPage } from './standby/standby-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { TurnPage } from './turn/turn-page.tsx';
import { VerifyPage } from './verify/verify-page.tsx';
import './resident.css';

export function ResidentFace() {
  return (
    <BrowserRouter>
      <DraftKeeper>
        <Pages />
      </DraftKeeper>
    </BrowserRouter>
  );
}

function Pages() {
  const navigate = useNavigate();
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/book/verify" element={<VerifyPage />} />
        <Route path="/book/days" element={<DaysPage />} />
        <Route path="/book/confirm" element={<ConfirmPage />} />
        <Route path="/book/done/:groupIds" element={<DonePage />} />
        <Route path="/my-bookings" element={<BookingsPage />} />
        <Route path="/my-bookings/messages" element={<MessagesPage />} />
        <Route path="/my-bookings/:bookingId/move" element={<MovePage />} />
        <Route path="/c/:token" element={<LinkPage />} />
        <Route path="/notify" element={<NotifyPage />} />
        <Route path="/people" element={<PeoplePage />} />
        <Route path="/standby" element={<StandbyPage />} />
        <Route path="/s/:token" element={<OfferPage />} />
        <Route path="/cases" element={<MyCasesPage />} />
        <Route path="/cases/kinds" element={<CaseKindsPage />} />
        <Route path="/cases/:number" element={<MyCasePage />} />
        <Route path="/counters/:centre" element={<CountersPage />} />
        <Route path="/civil" element={<CivilPage />} />
        <Route path="/passport" element={<PassportPage />} />
        <Route path="/arrive" element={<ArrivePage />} />
        <Route path="/t/:token" element={<SlipLinkPage />} />
        <Route path="/my-turn" element={<TurnPage />} />
        <Route path="/turn" element={<Navigate to="/my-turn" replace />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Routes>
    </AriaRouter>
  );
}
