import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../api/query.ts';
import { casesKey, takeStep, type CaseDetail, type Step } from './cases-api.ts';

/** One act on a case; afterwards, and when somebody was quicker, everything shown of cases is fetched anew. */
export function useStep(one: Pick<CaseDetail, 'id' | 'version'>, onDone: () => void) {
  const client = useQueryClient();
  const act = useAct(takeStep);
  return {
    error: act.error,
    isPending: act.isPending,
    take: (step: Step, body: Record<string, unknown> = {}) =>
      act.mutate(
        { id: one.id, version: one.version, step, body },
        {
          onSuccess: onDone,
          onSettled: () => void client.invalidateQueries({ queryKey: casesKey }),
        },
      ),
  };
}
