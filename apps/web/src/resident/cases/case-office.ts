import { useQuery } from '@tanstack/react-query';
import { caseKindsQuery, type CaseOffice } from './my-cases.ts';

/** The office that answers requests, where there is one only. */
export function useCaseOffice(): CaseOffice | undefined {
  const offices = useQuery(caseKindsQuery).data?.departments.flatMap((department) => department.offices);
  return offices?.length === 1 ? offices[0] : undefined;
}
