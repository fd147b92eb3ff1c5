import { newId } from '#kernel';
import { ClosedDays, type CounterService, type DatedWalkInRule, type VisitPath } from '#queueing';
import { ChangeSkills } from '../../libs/queueing/src/change-skills/change-skills.ts';
import { ConfirmArrival } from '../../libs/queueing/src/confirm-arrival/confirm-arrival.ts';
import { EstimateWait } from '../../libs/queueing/src/estimate-wait/estimate-wait.ts';
import { PLAIN_FLOOR_RULE, type FloorRule } from '../../libs/queueing/src/floor-rules/floor-rule.ts';
import { LineCover } from '../../libs/queueing/src/pause-counter/line-cover.ts';
import { SetAsideWhoIsAway } from '../../libs/queueing/src/set-aside-who-is-away/set-aside-who-is-away.job.ts';
import { ShowHowBusy } from '../../libs/queueing/src/show-how-busy/show-how-busy.ts';
import { NumberDesk } from '../../libs/queueing/src/take-number/number-desk.ts';
import { TakeNumber } from '../../libs/queueing/src/take-number/take-number.ts';
import { TakeNumberFromHome } from '../../libs/queueing/src/take-number-from-home/take-number-from-home.ts';
import { CENTRE, openQueue } from './queue.ts';

const path = (lane: string, service: string, minutes: number): VisitPath => ({
  lane,
  services: [service],
  minutes,
  stages: [{ code: 'window', label: '창구', kind: 'called', minutes: 6 }],
});
const words = (text: string) => ({ ko: text, en: text, zh: text, vi: text });
const service = (code: string): CounterService => ({ code, label: words(code), hint: words('') });

/** Two services that share one line of windows, each with a lane of its own. */
const paths = [path('P', 'long', 12), path('Q', 'short', 4)];
export const services = ['long', 'short'].map(service);

export const allDay: DatedWalkInRule = {
  serviceCode: 'long',
  validFrom: '2021-05-01',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
  mostPerHour: null,
  mostPerDay: null,
  isFromHome: true,
  homeLeastWaiting: 2,
  homeGraceMinutes: 20,
};

class Holidays extends ClosedDays {
  readonly days = new Set<string>();
  async isClosed(_: string, on: Temporal.PlainDate) {
    return this.days.has(on.toString());
  }
}

/** A hall of windows to which people come with and without an appointment; Wednesday, 10:00 in Seoul. */
export const openHall = async (rule: Partial<FloorRule> = {}, walkIns: DatedWalkInRule[] = []) => {
  const queue = await openQueue('2021-05-26T01:00:00Z', { paths, services });
  const { unitOfWork, database, clock } = queue;
  const closedDays = new Holidays();
  const desk = new NumberDesk(queue.issueTicket, queue.services, closedDays);
  const estimateWait = new EstimateWait(database, clock, queue.paths);
  const hall = {
    ...queue,
    closedDays,
    desk,
    takeNumber: new TakeNumber(unitOfWork, desk),
    fromHome: new TakeNumberFromHome(unitOfWork, desk),
    confirmArrival: new ConfirmArrival(unitOfWork),
    setAsideWhoIsAway: new SetAsideWhoIsAway(database, unitOfWork, clock),
    changeSkills: new ChangeSkills(unitOfWork, queue.paths, new LineCover(queue.paths)),
    showHowBusy: new ShowHowBusy(database, clock, queue.paths, queue.services, closedDays, estimateWait),

    /** Windows that are open, each for the services named. */
    async windows(...skills: (string[] | undefined)[]): Promise<string[]> {
      const { counters } = await queue.setUpCounters.run({
        centreCode: CENTRE,
        counters: skills.map((mine, at) => ({
          code: `window-${at + 1}`,
          label: `창구 ${at + 1}번`,
          stage: 'window',
          ...(mine && { services: mine }),
        })),
      });
      for (const { id } of counters) await queue.openCounter.run({ counterId: id });
      return counters.map(({ id }) => id);
    },
    /** Somebody at the door without an appointment. */
    walkIn: (serviceCode = 'long') => hall.takeNumber.run({ centreCode: CENTRE, serviceCode }),
    /** Somebody with an appointment in `minutes`. */
    async booked(minutes = 0, serviceCode = 'long') {
      const startsAt = clock.now().add({ minutes }).toString();
      const { visitId, number } = await queue.arrive(startsAt, { serviceCode, visitId: newId() });
      return {
        visitId,
        ticketNumber: `${serviceCode === 'long' ? 'P' : 'Q'}${String(number).padStart(3, '0')}`,
      };
    },
    takesFromHome: (personId: string = newId(), serviceCode = 'long') =>
      hall.fromHome.run({ personId, centreCode: CENTRE, serviceCode }),
    async call(counterId: string): Promise<string | undefined> {
      const called = await queue.callNext.run({ counterId });
      if (called) await queue.completeStage.run({ ticketId: called.ticketId });
      return called?.ticketNumber;
    },
    async line(counterId?: string) {
      const { waiting } = await queue.listLine.run({ centreCode: CENTRE, stage: 'window', counterId });
      return waiting;
    },
    async stateOf(visitId: string): Promise<string> {
      const [row] = await queue.sql<{ state: string }>`
        select state from queueing.ticket where visit_id = ${visitId}`;
      return row!.state;
    },
  };
  await queue.setUpCounters.run({
    centreCode: CENTRE,
    centreName: '시험 창구',
    counters: [],
    floorRules: [{ ...PLAIN_FLOOR_RULE, validFrom: '2021-05-01', ...rule }],
    walkInRules: walkIns.length > 0 ? walkIns : [allDay, { ...allDay, serviceCode: 'short' }],
  });
  return hall;
};

export type Hall = Awaited<ReturnType<typeof openHall>>;
