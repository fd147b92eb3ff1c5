import { NavLink, Navigate, Route, Routes } from 'react-router';
import '../cases/cases.css';
import { useManager } from '../manager-centre.tsx';
import './case-reports.css';
import { LateView } from './late-view.tsx';
import { LettersView } from './letters-view.tsx';
import { OverdueView } from './overdue-view.tsx';
import { RulesView } from './rules-view.tsx';
import { StatisticsView } from './statistics-view.tsx';

const tabs = [
  { name: 'statistics', label: '통계', permission: 'casework.read-reports' },
  { name: 'overdue', label: '기한 점검', permission: 'casework.read-reports' },
  { name: 'late', label: '지연 처리', permission: 'casework.audit' },
  { name: 'rules', label: '처리 기준', permission: 'casework.read' },
];

/** Figures, what is late, and the terms by which that is judged. */
export default function CaseReportsPage() {
  const { may } = useManager();
  return (
    <div className="cases">
      <header className="cases-head no-print">
        <h1>민원 현황</h1>
        <nav aria-label="민원 현황 화면" className="cases-tabs">
          {tabs
            .filter(({ permission }) => may(permission))
            .map(({ name, label }) => (
              <NavLink key={name} to={`/manager/case-reports/${name}`}>
                {label}
              </NavLink>
            ))}
        </nav>
      </header>
      <Routes>
        <Route path="statistics" element={<StatisticsView />} />
        <Route path="overdue" element={<OverdueView />} />
        <Route path="overdue/:id" element={<LettersView />} />
        {may('casework.audit') && <Route path="late" element={<LateView />} />}
        {may('casework.read') && <Route path="rules" element={<RulesView />} />}
        <Route path="*" element={<Navigate to="/manager/case-reports/statistics" replace />} />
      </Routes>
    </div>
  );
}
