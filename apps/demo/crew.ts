/** Simulated staff of the centre: who works at which counter. The last counter of each stage is left for a visitor to try. */
export interface CrewMember {
  username: string;
  displayName: string;
  role: string;
  /** Code of the counter; the observation area has none. */
  counter: string | null;
  stage: string;
}

const member = (stage: string, role: string, names: readonly string[]): CrewMember[] =>
  names.map((displayName, at) => ({
    username: `demo-${stage}-${at + 1}`,
    displayName,
    role,
    counter: stage === 'observation' ? null : `${stage}-${at + 1}`,
    stage,
  }));

export const crew: CrewMember[] = [
  ...member('reception', 'reception', ['정안내', '한접수', '오미소']),
  ...member('screening', 'doctor', ['강의사', '윤진찰', '서청진']),
  ...member('injection', 'nurse', ['문간호', '배주사', '신바늘']),
  ...member('observation', 'nurse', ['임관찰']),
];

/** Seconds a visitor is served, mean and sigma of its logarithm: a doctor of the plan sees 150 people in eight hours. */
export const serviceSeconds: Record<string, { mean: number; spread: number }> = {
  reception: { mean: 95, spread: 0.35 },
  screening: { mean: 135, spread: 0.4 },
  injection: { mean: 130, spread: 0.35 },
};
