import { useEffect } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { CaseView } from './case-view.tsx';
import './cases.css';
import { InboxView } from './inbox-view.tsx';
import { NewCaseView } from './new-case-view.tsx';

/** What residents asked for: the inbox, one case, a new one. */
export default function CasesPage() {
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Routes>
      <Route path="new" element={<NewCaseView />} />
      <Route path="one/:id" element={<CaseView />} />
      <Route path="*" element={<InboxView />} />
    </Routes>
  );
}
