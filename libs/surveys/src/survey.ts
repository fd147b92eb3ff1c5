import { DomainError } from '#kernel';

/** How and when people are asked, from a day on. */
export interface SurveyRule {
  effectiveFrom: string;
  isOn: boolean;
  /** Minutes between the text message that announces the call and the call. */
  callAfterMinutes: number;
  callsMost: number;
  callAgainMinutes: number;
  /** Local times between which anybody is written to or called. */
  asksFrom: string;
  asksUntil: string;
  /** Whoever was asked is left in peace for so many days. */
  notAgainDays: number;
}

export interface SurveyQuestion {
  code: string;
  label: string;
  /** As the automatic voice says it, without the keys. */
  spoken: string;
}

/** What a year before this system was counted, shown beside what is counted now; percent. */
export interface SurveyBaseline {
  year: number;
  question: string;
  percent: number;
}

/** What a department asks those whose case it has solved. */
export interface Survey {
  code: string;
  label: string;
  questions: readonly SurveyQuestion[];
  /** Kinds of cases it is about; every kind of the department where absent. */
  kinds?: readonly string[];
  firstRule: SurveyRule;
  baselines?: readonly SurveyBaseline[];
}

export interface DepartmentSurveys {
  department: string;
  /** Places whose staff see what people answered. */
  offices: readonly string[];
  surveys: readonly Survey[];
}

/** Every survey of this installation, and whose it is. */
export class Surveys {
  readonly all: readonly DepartmentSurveys[];

  constructor(all: readonly DepartmentSurveys[]) {
    this.all = all;
  }

  /** The survey about a solved case of this kind. */
  aboutCase(department: string, kind: string): Survey | undefined {
    const own = this.all.find((one) => one.department === department)?.surveys ?? [];
    return own.find(({ kinds }) => !kinds || kinds.includes(kind));
  }

  /** @throws `surveys.unknown` */
  get(code: string): Survey {
    const found = this.all.flatMap(({ surveys }) => surveys).find((one) => one.code === code);
    if (!found) throw new DomainError('surveys.unknown', 'not-found', { survey: code });
    return found;
  }

  ofOffice(office: string): readonly Survey[] {
    return this.all.filter(({ offices }) => offices.includes(office)).flatMap(({ surveys }) => surveys);
  }
}
