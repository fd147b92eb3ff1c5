import { useQueryClient } from '@tanstack/react-query';
import { personKey, searchKey, seatsKey } from './desk-api.ts';

/** Reads again what an act may have changed: the person, the list they were found in, the seats. */
export function useRefresh(personId: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [personKey(personId), searchKey, seatsKey]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}
