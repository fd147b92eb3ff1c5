import { sqlStateOf, violatedConstraint } from '../database/violations.ts';
import { DomainError } from '../domain-error.ts';
import { KEY_TAKEN } from './idempotency.ts';

const RETRIES = 3;
const retriable = new Set(['40001', '40P01']); // serialization failure, deadlock
const LOCK_NOT_AVAILABLE = '55P03';

/** Deadlocks, serialization failures and a twin that was quicker are nobody's fault: the same work is done again. */
export const again = async <Result>(once: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === LOCK_NOT_AVAILABLE)
        throw new DomainError('kernel.busy', 'conflict', {}, 'Somebody else holds the row');
      const isRetriable = (state && retriable.has(state)) || violatedConstraint(error) === KEY_TAKEN;
      if (!isRetriable || attempt === RETRIES) throw error;
    }
  }
};
