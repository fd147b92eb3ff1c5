import { isProblem } from '../../api/problem.ts';
import { formatTime, isRealDay, seoulDay } from '../../i18n/dates.ts';
import type { Rule, RuleFields } from './openings.ts';

/** The form as it is typed: times as Seoul's clock shows them, numbers as text. */
export interface RuleForm extends Omit<
  RuleFields,
  'bornFrom' | 'bornTo' | 'announcedAt' | 'opensAt' | 'closesAt' | 'supplyCap' | 'note' | 'position'
> {
  position: string;
  bornFrom: string;
  bornTo: string;
  announcedAt: string;
  opensAt: string;
  closesAt: string;
  isUndecided: boolean;
  supplyCap: string;
  note: string;
  reason: string;
}

export type Faults = Partial<Record<keyof RuleForm, string>>;

/** `2021-08-09T20:00` in Seoul, as the browser's field wants it. */
export const asLocal = (instant: string | null): string =>
  instant ? `${seoulDay(instant)}T${formatTime(instant)}` : '';
/** Seoul has no summer time, so its offset is the same all year. */
const asInstant = (local: string): string | null => (local ? `${local.slice(0, 16)}:00+09:00` : null);

export const emptyForm = (now: number | null, offers: readonly string[]): RuleForm => ({
  label: '',
  position: '50',
  groupCode: null,
  bornFrom: '',
  bornTo: '',
  isInvitedOnly: false,
  dayDigits: [],
  dongs: [],
  channels: ['self', 'proxy', 'phone', 'staff'],
  announcedAt: '',
  opensAt: now === null ? '' : `${seoulDay(now + 86_400_000)}T20:00`,
  closesAt: '',
  isUndecided: false,
  supplyCap: '',
  offerCodes: offers.slice(0, 1),
  centreCodes: [],
  note: '',
  reason: '',
});

export const formOf = (rule: Rule): RuleForm => ({
  label: rule.label,
  position: String(rule.position),
  groupCode: rule.groupCode,
  bornFrom: rule.bornFrom ?? '',
  bornTo: rule.bornTo ?? '',
  isInvitedOnly: rule.isInvitedOnly,
  dayDigits: rule.dayDigits,
  dongs: rule.dongs,
  channels: rule.channels,
  announcedAt: asLocal(rule.announcedAt),
  opensAt: asLocal(rule.opensAt),
  closesAt: asLocal(rule.closesAt),
  isUndecided: rule.opensAt === null,
  supplyCap: rule.supplyCap === null ? '' : String(rule.supplyCap),
  offerCodes: rule.offerCodes,
  centreCodes: rule.centreCodes,
  note: rule.note ?? '',
  reason: '',
});

export const fieldsOf = (form: RuleForm): RuleFields => {
  const { isUndecided, groupCode, isInvitedOnly, dayDigits, dongs, channels, offerCodes, centreCodes } = form;
  return {
    label: form.label.trim(),
    groupCode,
    isInvitedOnly,
    dayDigits,
    dongs,
    channels,
    offerCodes,
    centreCodes,
    position: Number(form.position) || 0,
    bornFrom: form.bornFrom || null,
    bornTo: form.bornTo || null,
    announcedAt: asInstant(form.announcedAt),
    opensAt: isUndecided ? null : asInstant(form.opensAt),
    closesAt: isUndecided ? null : asInstant(form.closesAt),
    supplyCap: form.supplyCap.trim() === '' ? null : Number(form.supplyCap),
    note: form.note.trim() || null,
  };
};

/** What is wrong before anything is sent; the server looks again. */
export function faultsOf(form: RuleForm, isChange: boolean): Faults {
  const faults: Faults = {};
  if (form.label.trim() === '') faults.label = '이름을 입력해 주십시오. 예약 화면에 그대로 보입니다.';
  if (!/^\d{1,4}$/.test(form.position)) faults.position = '0~9999 사이의 숫자를 입력해 주십시오.';
  for (const field of ['bornFrom', 'bornTo'] as const) {
    if (form[field] && (!isRealDay(form[field]) || form[field] < '1900-01-01')) {
      faults[field] = '있는 날짜를 입력해 주십시오.';
    }
  }
  if (form.bornFrom && form.bornTo && form.bornTo < form.bornFrom) {
    faults.bornTo = '앞 날짜보다 빠릅니다. 두 날짜의 순서를 확인해 주십시오.';
  }
  if (form.channels.length === 0) faults.channels = '예약 방법을 하나 이상 골라 주십시오.';
  if (form.offerCodes.length === 0) faults.offerCodes = '백신을 하나 이상 골라 주십시오.';
  if (!form.isUndecided && !form.opensAt) {
    faults.opensAt = '시작 시각을 입력하거나 ‘시작일 미정’을 골라 주십시오.';
  }
  if (!form.isUndecided && form.opensAt && form.closesAt && form.closesAt <= form.opensAt) {
    faults.closesAt = '시작보다 늦은 시각이어야 합니다.';
  }
  if (!form.isUndecided && form.announcedAt && form.opensAt && form.announcedAt > form.opensAt) {
    faults.announcedAt = '시작보다 늦게 공개할 수 없습니다.';
  }
  if (form.supplyCap.trim() !== '' && !/^\d{1,7}$/.test(form.supplyCap.trim())) {
    faults.supplyCap = '숫자만 입력해 주십시오. 제한이 없으면 비워 두십시오.';
  }
  if (isChange && form.reason.trim().length < 2) faults.reason = '바꾸는 까닭을 남겨 주십시오.';
  return faults;
}

const serverReasons: Record<string, string> = {
  reversed: '앞 날짜보다 빠릅니다.',
  unknown: '없는 항목이 들어 있습니다. 화면을 새로 고쳐 주십시오.',
  missing: '하나 이상 골라 주십시오.',
  'not-after-opening': '시작보다 늦은 시각이어야 합니다.',
  'after-opening': '시작보다 늦게 공개할 수 없습니다.',
  'in-the-past': '이미 지난 시각입니다. 바로 닫으시려면 목록에서 [마감]을 눌러 주십시오.',
  'closes-without-opening': '시작일이 미정이면 마감을 정할 수 없습니다.',
};

/** What the server found wrong, by field. */
export function serverFaults(cause: unknown): Faults {
  if (!isProblem(cause)) return {};
  if (cause.code === 'scheduling.seats-taken') {
    return { supplyCap: `이미 ${cause.fact('taken') ?? ''}명분이 예약되어 그보다 줄일 수 없습니다.` };
  }
  if (cause.code !== 'vaccination.opening-has-faults') return {};
  const faults = cause.facts['faults'] as { field: keyof RuleForm; reason: string }[];
  return Object.fromEntries(faults.map(({ field, reason }) => [field, serverReasons[reason] ?? reason]));
}
