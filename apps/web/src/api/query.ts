import { QueryClient, useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { newActKey } from './client.ts';
import { ApiProblem, isProblem } from './problem.ts';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The client has already retried what a retry can mend.
      queries: { retry: false, staleTime: 10_000, refetchOnWindowFocus: true },
      // The browser would otherwise keep an act of an offline moment and do it later, unasked.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** An act with one idempotency key: pressing again after a lost answer repeats the act, it does not double it. */
export function useAct<Input, Output>(
  run: (input: Input, key: string) => Promise<Output>,
): UseMutationResult<Output, ApiProblem, Input> {
  const kept = useRef<{ input: string; key: string } | null>(null);
  return useMutation<Output, ApiProblem, Input>({
    mutationFn: async (input) => {
      const written = JSON.stringify(input) ?? '';
      if (kept.current?.input !== written) kept.current = { input: written, key: newActKey() };
      try {
        const output = await run(input, kept.current.key);
        kept.current = null;
        return output;
      } catch (cause) {
        if (isProblem(cause) && !cause.isTransient && cause.status < 500) kept.current = null;
        throw cause;
      }
    },
  });
}
