import type { CaseKind, CaseStage } from '../kinds/case-kinds.ts';

/** The stage that follows; undefined at the end and for kinds without stages. */
export const stageAfter = ({ stages = [] }: CaseKind, code: string | null): CaseStage | undefined =>
  stages[stages.findIndex((one) => one.code === code) + 1];

/** The stage before, null where it was only received; undefined where none may be taken back. */
export const stageBefore = ({ stages = [] }: CaseKind, code: string | null): string | null | undefined => {
  const at = stages.findIndex((one) => one.code === code);
  // What is answered has been told to the applicant, and what was handed over is gone.
  if (at < 0 || stages[at]!.phase !== 'work') return undefined;
  return stages[at - 1]?.code ?? null;
};

/** The stage that answers a case which then waits to be fetched; undefined for kinds where nothing is fetched. */
export const waitingStage = ({ stages = [] }: CaseKind): string | undefined =>
  stages.some(({ phase }) => phase === 'after')
    ? stages.find(({ phase }) => phase === 'answer')?.code
    : undefined;
