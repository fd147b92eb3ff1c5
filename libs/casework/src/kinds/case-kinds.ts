import { DomainError } from '#kernel';
import type { TermUnit } from '../deadline/deadline.ts';

/** How long a kind may take and what it asks of people, from a day on. */
export interface KindRule {
  effectiveFrom: string;
  termUnit: TermUnit;
  /** Working days, or working hours. */
  term: number;
  countsFirstDay: boolean;
  /** How often the term may be extended, and by how much each time at most; after the first time the applicant must agree. */
  extensionsMost: number;
  extensionMost: number;
  /** Who may extend: whoever handles the case, or a lead alone. */
  extender: 'handler' | 'lead';
  feeWon: number;
  documents: readonly string[];
  /** The law or ordinance that says so. */
  basis: string;
}

/** What people do after it: shown beside a case that is done. */
export interface FollowUpGuide {
  title: string;
  items: readonly { title: string; text: string; url?: string }[];
}

/** A named milestone of a case: on the way to the answer, the answer itself, or what comes after it. */
export interface CaseStage {
  code: string;
  label: Record<'ko' | 'en' | 'zh' | 'vi', string>;
  /** `work`: while it is being worked on; `answer`: reaching it answers the case; `after`: when it is fetched. */
  phase: 'work' | 'answer' | 'after';
}

/** How long what is answered waits to be fetched, from a day on. */
export interface WaitingRule {
  effectiveFrom: string;
  /** Days after the answer, in rising order; each is told once. */
  remindAfterDays: readonly number[];
  /** Months after the answer; from then on nobody may fetch it. */
  lapsesAfterMonths: number;
  basis: string;
}

/** A kind of case that a department answers. */
export interface CaseKind {
  code: string;
  label: string;
  /** Kinds of one group are counted together. */
  group: string;
  /** Line of the reports that it is counted in; its own label where absent. */
  line?: string;
  /** Who answers it unless somebody else is named. */
  unit: string;
  rules: readonly KindRule[];
  guide?: FollowUpGuide;
  /** In their order; at most one is the answer. */
  stages?: readonly CaseStage[];
}

/** A desk or department that answers cases. */
export interface CaseUnit {
  code: string;
  label: string;
  phone: string;
}

/** Where cases are received; staff belong to one by the code of their place. */
export interface CaseOffice {
  code: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

/** All that a department brings for its cases. */
export interface CasePlan {
  /** First letters of the numbers it gives. */
  numberPrefix: string;
  offices: readonly CaseOffice[];
  units: readonly CaseUnit[];
  kinds: readonly CaseKind[];
  /** Days a month by which reports of whole months divide; the working days of the calendar where absent. */
  reportedDaysPerMonth?: number;
  /** For kinds with a stage after the answer. */
  waiting?: readonly WaitingRule[];
}

export interface DepartmentCases extends CasePlan {
  department: string;
}

/** Every kind of case of this installation, and whose it is. */
export class CaseKinds {
  readonly all: readonly DepartmentCases[];

  constructor(all: readonly DepartmentCases[]) {
    this.all = all;
  }

  /** The department that staff of this office work for; undefined for offices without cases. */
  ofOffice(code: string): { cases: DepartmentCases; office: CaseOffice } | undefined {
    for (const cases of this.all) {
      const office = cases.offices.find((one) => one.code === code);
      if (office) return { cases, office };
    }
    return undefined;
  }

  of(department: string): DepartmentCases {
    const found = this.all.find((one) => one.department === department);
    if (!found) throw new DomainError('casework.department-unknown', 'not-found');
    return found;
  }

  /** @throws `casework.kind-unknown` */
  kind(code: string): CaseKind {
    const found = this.all.flatMap(({ kinds }) => kinds).find((one) => one.code === code);
    if (!found) throw new DomainError('casework.kind-unknown', 'not-found', { kind: code });
    return found;
  }

  unit(code: string): CaseUnit | undefined {
    return this.all.flatMap(({ units }) => units).find((one) => one.code === code);
  }

  /** Staff that may see cases see those of their own department only. */
  office(code: string): CaseOffice | undefined {
    return this.ofOffice(code)?.office;
  }
}
