import type { BadgeTone } from '../../ui/badge.tsx';
import type { CaseState } from './my-cases.ts';

const tones: Record<CaseState, BadgeTone> = {
  received: 'primary',
  assigned: 'primary',
  'in-work': 'primary',
  supplement: 'warning',
  done: 'success',
  returned: 'danger',
  withdrawn: 'neutral',
};

export const stateTone = (state: CaseState): BadgeTone => tones[state];
