import { currentContext, DomainError } from '#kernel';
import type { CaseKinds, CaseOffice, DepartmentCases } from './case-kinds.ts';

/**
 * Whoever acts sees and changes the cases of the department they work for, and no others.
 * @throws `casework.not-your-department` for staff of an office that has no cases
 */
export const ownCases = (kinds: CaseKinds): { cases: DepartmentCases; office: CaseOffice } => {
  const { actor } = currentContext();
  const own = actor.kind === 'staff' && actor.scope ? kinds.ofOffice(actor.scope) : undefined;
  if (!own) throw new DomainError('casework.not-your-department', 'forbidden');
  return own;
};

export const actingStaff = (): string | null => {
  const { actor } = currentContext();
  return actor.kind === 'staff' ? actor.id : null;
};

export const mayLead = (): boolean => currentContext().actor.permissions.includes('casework.lead');
