import type { ZoneCall } from './zone-board.ts';

const TOO_OLD_TO_ANNOUNCE_MS = 60_000;
const SEOUL_OFFSET_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

function callKey(call: ZoneCall): string {
  // Numbers start again every morning, so the same number tomorrow is another person.
  const seoulDay = Math.floor((Date.parse(call.calledAt) + SEOUL_OFFSET_MS) / DAY_MS);
  return `${seoulDay}/${call.ticketNumber}/${call.stage}`;
}

/** Remembers the highest call sequence heard for each number, so that a call sounds once and a recall again. */
export class HeardCalls {
  private readonly heard = new Map<string, number>();
  private isPrimed = false;

  /** The calls that have not sounded here yet, oldest first; the first board after loading is taken as heard. */
  findUnheard(calls: ZoneCall[], asOf: string): ZoneCall[] {
    const unheard = calls.filter((call) => call.callSequence > (this.heard.get(callKey(call)) ?? -1));
    for (const call of unheard) this.heard.set(callKey(call), call.callSequence);
    if (this.heard.size > 2_000) this.forgetAllBut(calls);
    if (!this.isPrimed) {
      this.isPrimed = true;
      return [];
    }
    const oldest = Date.parse(asOf) - TOO_OLD_TO_ANNOUNCE_MS;
    return unheard.filter((call) => Date.parse(call.calledAt) >= oldest).reverse();
  }

  private forgetAllBut(calls: ZoneCall[]): void {
    const kept = new Set(calls.map(callKey));
    for (const key of this.heard.keys()) if (!kept.has(key)) this.heard.delete(key);
  }
}
