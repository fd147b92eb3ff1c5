export type Iso = string;
export type Day = string;
export interface Labelled {
  code: string;
  label: string;
}

export interface ClockReading {
  now: Iso;
  mode: 'demo' | 'live';
  speed: number;
  zone: string;
}
export interface Centre {
  code: string;
  name: string;
  address: string;
  phone: string;
  timezone: string;
  hours: { weekday: number; opens: string; closes: string }[];
  closures: { date: Day; reason: string }[];
  offers: Labelled[];
}
export interface EligibilityGroup extends Labelled {
  bookingOpens: Day | null;
  startsOn: Day | null;
  product: string | null;
  place: string | null;
  kind: 'age' | 'occupation';
}
export interface Eligibility {
  status: 'eligible' | 'not-yet' | 'elsewhere' | 'not-covered';
  group: Labelled | null;
  offers: { code: string; label: string; detail: string }[];
  place: string | null;
  opensOn: Day | null;
  startsOn: Day | null;
  product: string | null;
  message: string;
  /** Why not, where a rule decided. */
  reason?: 'channel' | 'digit' | 'dong' | 'later' | 'undecided' | 'over';
  supplyLeft?: number | null;
  opensAt?: Iso | null;
  closesAt?: Iso | null;
}

export interface CodeRequest {
  name: string;
  birthDate: Day;
  phone: string;
}
export interface CodeSent {
  codeId: string;
  expiresAt: Iso;
  resendAfter: Iso;
}
export interface Person {
  id: string;
  maskedName: string;
  maskedPhone: string;
  birthDate: Day;
}

export type SeatLevel = 'many' | 'few' | 'full';
export interface DayRoom {
  date: Day;
  state: 'open' | 'closed' | 'full' | 'past' | 'not-published';
  level: SeatLevel | null;
  left: number;
  capacity: number;
  reason: string | null;
}
export interface DayList {
  asOf: Iso;
  days: DayRoom[];
  nearest: Day | null;
}
export interface Slot {
  id: string;
  startsAt: Iso;
  endsAt: Iso;
  left: number;
  capacity: number;
  level: SeatLevel;
}
export interface SlotList {
  date: Day;
  asOf: Iso;
  slots: Slot[];
}
export interface FollowUp {
  rule: { days: number; label: string };
  earliestOn: Day;
  proposal: Slot | null;
  alternatives: Slot[];
}
export interface MinuteRange {
  fromMinutes: number;
  toMinutes: number;
}
