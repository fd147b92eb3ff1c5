/** What somebody may press the alarm for. */
export interface AlarmKind {
  code: string;
  label: string;
}

/** How a centre's floor is run; each number is an official's decision and holds from a day on. */
export interface FloorRule {
  /** Who comes more than this many minutes before the appointment waits in the early lane until then. */
  earlyMinutes: number;
  /** Who comes more than this many minutes after the appointment is late. */
  lateMinutes: number;
  /** At most every n-th call of a line is taken from the assisted lane ahead of the others; 0: none is. */
  assistedEvery: number;
  /** At most every n-th call goes to somebody whose appointed time has come, ahead of who came before; 0: none does. */
  bookedEvery: number;
  /** From which age on somebody is assisted, by the year of birth; 0: age alone gives no claim. */
  assistedFromAge: number;
  /** Needs that bring somebody into the assisted lane; `interpreter` stands for every language. */
  assistedNeeds: string[];
  /** Minutes after which a wait is longer than the centre promised. */
  waitTargetMinutes: number;
  /** Seconds between two calls of the same number. */
  recallSeconds: number;
  /** Calls after which somebody who does not come is set aside. */
  callsBeforeMissed: number;
  /** Who was set aside for not answering keeps the place for so many minutes; 0: is missed at once. */
  awayMinutes: number;
  /** The usual stay at a timed stage, and the one for whoever needs longer. */
  stayMinutes: number;
  longStayMinutes: number;
  /** Minutes by which staff may make a stay longer, each a button of its own. */
  stayExtensions: number[];
  /** Somebody's turn is near when at most so many people, or so many minutes, are left before it. */
  nearPeople: number;
  nearMinutes: number;
  alarmKinds: AlarmKind[];
}

/** A rule with the day from which it holds. */
export interface DatedFloorRule extends FloorRule {
  validFrom: string;
}

/** Holds where nothing was decided: one line by appointment, nobody too early or too late, nobody ahead of the others. */
export const PLAIN_FLOOR_RULE: Readonly<FloorRule> = {
  earlyMinutes: 240,
  lateMinutes: 480,
  assistedEvery: 0,
  bookedEvery: 0,
  assistedFromAge: 0,
  assistedNeeds: [],
  waitTargetMinutes: 20,
  recallSeconds: 20,
  callsBeforeMissed: 3,
  awayMinutes: 10,
  stayMinutes: 15,
  longStayMinutes: 30,
  stayExtensions: [5, 10, 15],
  nearPeople: 3,
  nearMinutes: 5,
  alarmKinds: [{ code: 'help', label: '도움 요청' }],
};
