import { NavLink, Navigate, Route, Routes } from 'react-router';
import '../cases/cases.css';
import '../case-reports/case-reports.css';
import { useManager } from '../manager-centre.tsx';
import { ApplyView } from './apply-view.tsx';
import { BoardView } from './board-view.tsx';
import { RegisterView } from './register-view.tsx';
import { ReportView } from './report-view.tsx';

const tabs = [
  { name: 'board', label: '단계별 현황', permission: 'casework.read' },
  { name: 'apply', label: '창구 접수', permission: 'passport.take-fee' },
  { name: 'register', label: '수수료 대장', permission: 'passport.read-register' },
  { name: 'report', label: '통계', permission: 'casework.read-reports' },
];

/** Passports from the application to the hand-over, and the money taken for them. */
export default function PassportsPage() {
  const { may } = useManager();
  return (
    <div className="cases">
      <header className="cases-head no-print">
        <h1>여권</h1>
        <nav aria-label="여권 화면" className="cases-tabs">
          {tabs
            .filter(({ permission }) => may(permission))
            .map(({ name, label }) => (
              <NavLink key={name} to={`/manager/passports/${name}`}>
                {label}
              </NavLink>
            ))}
        </nav>
      </header>
      <Routes>
        <Route path="board" element={<BoardView />} />
        {may('passport.take-fee') && <Route path="apply" element={<ApplyView />} />}
        <Route path="register" element={<RegisterView />} />
        <Route path="report" element={<ReportView />} />
        <Route path="*" element={<Navigate to="/manager/passports/board" replace />} />
      </Routes>
    </div>
  );
}
