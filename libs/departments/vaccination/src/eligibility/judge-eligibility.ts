import type { EligibilityAnswer, EligibilityQuestion } from '#scheduling';
import { judgeOpening, type Verdict } from './judge-opening.ts';
import type { Opening, Rules } from './opening.ts';
import type { PriorityGroup } from './priority-groups.ts';
import { notYetText, openText } from './say-why.ts';

const UNRULED = { ruleId: null, supplyPoolId: null, supplyLeft: null, opensAt: null, closesAt: null };

const NOT_COVERED: EligibilityAnswer = {
  ...UNRULED,
  status: 'not-covered',
  group: null,
  offerCodes: [],
  place: null,
  opensOn: null,
  startsOn: null,
  product: null,
  message: '현재 예방접종 대상에 포함되어 있지 않습니다. 대상이 확대되면 구청 누리집에서 안내해 드립니다.',
};

/**
 * Judges by whatever serves the person best: a rule that lets them book here now; else the place where the
 * office's table sends them; else the next rule that will let them. Pure, so that it can be asked again at
 * the moment seats are given out.
 */
export const judgeEligibility = (rules: Rules, question: EligibilityQuestion): EligibilityAnswer => {
  const verdicts = rules.openings
    .map((opening) => judgeOpening(rules, opening, question))
    .filter((verdict) => verdict !== null);
  const open = verdicts.filter((one) => one.phase === 'open' && meetsAll(one));
  if (open.length > 0) return eligible(rules, open, question);

  const groups = rules.groups.filter((group) => isIn(group, question));
  const elsewhere = groups.find((group) => group.offerCodes.length === 0);
  if (elsewhere) {
    const { place, product, label } = elsewhere;
    const message = `${label} 대상자는 ${place}에서 ${product} 백신으로 접종받으실 수 있습니다.`;
    return { ...UNRULED, ...factsOf(elsewhere), status: 'elsewhere', offerCodes: [], message };
  }
  const next = nearest(verdicts);
  if (next) {
    const message = notYetText(rules, next, verdicts, question);
    const facts = answerOf(rules, next.opening, question);
    return { ...facts, status: 'not-yet', offerCodes: [], message, reason: reasonOf(next) };
  }
  const called = groups[0];
  if (!called) return NOT_COVERED;
  const message = `${called.label}: 예약 시작일은 미정입니다.`;
  return { ...UNRULED, ...factsOf(called), status: 'not-yet', offerCodes: [], message };
};

const reasonOf = ({ phase, ...one }: Verdict): EligibilityAnswer['reason'] =>
  one.isOtherDigit ? 'digit' : one.isOtherDong ? 'dong' : phase === 'open' ? 'channel' : phase;

const meetsAll = (one: Verdict) => !one.isOtherDigit && !one.isOtherDong && !one.isOtherChannel;

const isIn = (group: PriorityGroup, { birthOn, group: named }: EligibilityQuestion) =>
  group.kind === 'age' ? group.bornFrom! <= birthOn && birthOn <= group.bornTo! : group.code === named;

/** Of several open rules the one with the wanted offer, then one without a limit, then one with something left. */
const eligible = (rules: Rules, open: Verdict[], question: EligibilityQuestion): EligibilityAnswer => {
  const rank = ({ opening }: Verdict) => [
    question.offerCode === undefined || opening.offerCodes.includes(question.offerCode) ? 0 : 1,
    opening.supplyPoolId === null ? 0 : opening.supplyLeft === 0 ? 2 : 1,
    opening.position,
  ];
  const best = open.toSorted((a, b) => compare(rank(a), rank(b)))[0]!;
  return {
    ...answerOf(rules, best.opening, question),
    status: 'eligible',
    offerCodes: [...new Set(open.flatMap(({ opening }) => opening.offerCodes))],
    message: openText(best.opening, question.zone),
  };
};

/** The rule that tells most about when they may: open but by another way, then the next to open, then the rest. */
const nearest = (verdicts: Verdict[]): Verdict | undefined => {
  const rank = (one: Verdict) => [
    one.isOtherDigit ? 1 : 0,
    one.isOtherDong ? 1 : 0,
    ['open', 'later', 'over', 'undecided'].indexOf(one.phase),
    one.isOtherChannel ? 1 : 0,
    one.phase === 'over'
      ? -one.opening.closesAt!.epochMilliseconds
      : (one.opening.opensAt?.epochMilliseconds ?? 0),
    one.opening.position,
  ];
  return verdicts.toSorted((a, b) => compare(rank(a), rank(b)))[0];
};

const compare = (a: number[], b: number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

const factsOf = (group: PriorityGroup) => ({
  group: { code: group.code, label: group.label },
  place: group.place,
  opensOn: group.bookingOpensOn,
  startsOn: group.startsOn,
  product: group.product,
});

const answerOf = (rules: Rules, opening: Opening, { zone }: EligibilityQuestion) => {
  const group = rules.groups.find((one) => one.code === opening.groupCode);
  const at = (instant: Temporal.Instant | null) =>
    instant?.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' }) ?? null;
  return {
    group: { code: group?.code ?? opening.code, label: opening.label },
    place: group?.place ?? null,
    opensOn: opening.opensAt?.toZonedDateTimeISO(zone).toPlainDate().toString() ?? null,
    startsOn: group?.startsOn ?? null,
    product: group?.product ?? null,
    ruleId: opening.code,
    supplyPoolId: opening.supplyPoolId,
    supplyLeft: opening.supplyLeft,
    opensAt: at(opening.opensAt),
    closesAt: at(opening.closesAt),
  };
};
