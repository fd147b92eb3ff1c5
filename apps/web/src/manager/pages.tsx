import { lazy, type ComponentType } from 'react';

interface ManagerPage {
  name: string;
  label: string;
  /** What a manager comes here for, in one line. */
  purpose: string;
  Page: ComponentType | null;
}

// Every page is a file of its own that is fetched when first opened; one that is not there yet is left out.
const files = import.meta.glob<{ default: ComponentType }>('./*/*-page.tsx');

const pageOf = (name: string): ComponentType | null => {
  const open = files[`./${name}/${name}-page.tsx`];
  return open ? lazy(open) : null;
};

const page = (name: string, label: string, purpose: string): ManagerPage => ({
  name,
  label,
  purpose,
  Page: pageOf(name),
});

export const managerPages: readonly ManagerPage[] = [
  page('control', '현장', '지금 누가 어디에, 계획과 비교'),
  page('calendar', '달력', '운영 시간·정원·휴무'),
  page('moves', '일괄 변경', '접종 간격 변경과 예약 이동'),
  page('plan', '계획', '목표·정원·예약·실적'),
  page('openings', '대상·개시', '누가 언제부터 예약하는지'),
  page('standby', '잔여·미방문', '당일 잔여 자리와 미방문'),
  page('shuttle', '셔틀', '운행과 탑승 명단'),
  page('floor', '창구 운영', '배치·휴식 교대·운영 기준'),
  page('screens', '화면 관리', '안내 화면·구역·문구'),
];
