import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { instantFrom, useClockReading } from '../../../api/clock.ts';
import { floorQuery, knownLines, lineQuery } from '../queue.ts';
import { isFromToday, keptLists } from './kept-lists.ts';
import { forgetPeople, keepLists, listsKeptToday } from './tablet.ts';

const renewMs = 5_000;
// Several lists are read at once; one writing is enough.
const gatherMs = 300;

/** Keeps the last lists on the tablet while connected, and shows them after a reload without network. */
export function useKeptLists(centreCode: string, isConnected: boolean): void {
  const client = useQueryClient();
  const reading = useClockReading();

  useEffect(() => {
    void (async () => {
      const kept = await listsKeptToday(centreCode, null);
      if (!kept || client.getQueryData(floorQuery.queryKey)) return;
      const age = { takenAt: performance.now(), keptAsOf: kept.asOf };
      client.setQueryData(floorQuery.queryKey, { ...kept.floor, ...age });
      for (const { counterId, line } of kept.lines)
        client.setQueryData(lineQuery(line.stage, counterId ?? undefined).queryKey, { ...line, ...age });
    })();
  }, [client, centreCode]);

  useEffect(() => {
    if (!reading) return;
    const serverNow = () => instantFrom(reading);
    const renew = () => {
      const floor = client.getQueryData(floorQuery.queryKey);
      if (!floor) return;
      const ageMs = performance.now() - floor.takenAt;
      const asOf = floor.keptAsOf ?? instantFrom(reading, floor.takenAt);
      const lists = keptLists(floor, knownLines(client), { centreCode, asOf, keptAt: Date.now() - ageMs });
      if (isFromToday(lists, Date.now(), serverNow())) {
        if (floor.keptAsOf === undefined) void keepLists(lists);
        return;
      }
      // Midnight without network: what hangs on the screen is yesterday's.
      if (isConnected) return;
      void forgetPeople();
      client.removeQueries({ queryKey: ['queue'] });
    };
    renew();
    const timer = setInterval(renew, renewMs);
    let gathered: ReturnType<typeof setTimeout> | undefined;
    const stopListening = client.getQueryCache().subscribe(({ type, query }) => {
      if (type !== 'updated' || query.queryKey[0] !== 'queue') return;
      gathered ??= setTimeout(() => ((gathered = undefined), renew()), gatherMs);
    });
    return () => (clearInterval(timer), clearTimeout(gathered), stopListening());
  }, [client, centreCode, isConnected, reading]);
}
