import { lazy, type ComponentType } from 'react';

export interface ManagerPage {
  name: string;
  label: string;
  /** What a manager comes here for, in one line. */
  purpose: string;
  /** Without it the page is not offered. */
  permission: string;
  Page: ComponentType | null;
}

// Every page is a file of its own that is fetched when first opened; one that is not there yet is left out.
const files = import.meta.glob<{ default: ComponentType }>('./*/*-page.tsx');

const pageOf = (name: string): ComponentType | null => {
  const open = files[`./${name}/${name}-page.tsx`];
  return open ? lazy(open) : null;
};

const page = (name: string, label: string, purpose: string, permission: string): ManagerPage => ({
  name,
  label,
  purpose,
  permission,
  Page: pageOf(name),
});

const managerPages: readonly ManagerPage[] = [
  page('control', '현장', '지금 누가 어디에, 계획과 비교', 'queueing.run-floor'),
  page('calendar', '달력', '운영 시간·정원·휴무', 'scheduling.edit-calendar'),
  page('moves', '일괄 변경', '접종 간격 변경과 예약 이동', 'scheduling.run-bulk-moves'),
  page('plan', '계획', '목표·정원·예약·실적', 'scheduling.read-plan'),
  page('openings', '대상·개시', '누가 언제부터 예약하는지', 'vaccination.edit-openings'),
  page('standby', '잔여·미방문', '당일 잔여 자리와 미방문', 'scheduling.run-standby'),
  page('shuttle', '셔틀', '운행과 탑승 명단', 'scheduling.read-manifests'),
  page('floor', '창구 운영', '배치·휴식 교대·운영 기준', 'queueing.run-floor'),
  page('screens', '화면 관리', '안내 화면·구역·문구', 'queueing.manage-screens'),
  page('messages', '문자 문구', '문구·언어·적용 시점', 'notifications.edit-templates'),
  page('timings', '발송 시각', '방문 전후 문자를 언제 보낼지', 'notifications.edit-templates'),
  page('cases', '민원 처리', '접수·배정·처리와 기한', 'casework.read'),
  page('case-reports', '민원 현황', '통계·기한 점검·처리 기준', 'casework.read-reports'),
  page('passports', '여권', '접수·단계·교부·수수료 대장', 'passport.read-register'),
  page('help-points', '발급기·도우미', '주민 안내에 나오는 장소와 시간', 'civil-affairs.edit-help-points'),
  page('unreached', '연락 안 됨', '문자가 닿지 않은 분께 전화', 'notifications.phone-unreached'),
  page('surveys', '만족도', '설문 결과와 시행 기준', 'surveys.read-reports'),
  page('message-report', '발송 현황', '문자 발송·도착·비용', 'notifications.read-reports'),
  page('operations', '운영', '중계사 상태와 실패 처리', 'notifications.operate'),
];

/** What somebody with these permissions is offered. */
export const pagesFor = (may: (permission: string) => boolean): readonly ManagerPage[] =>
  managerPages.filter(({ permission }) => may(permission));
