import type { EligibilityAnswer } from '#scheduling';
import type { PriorityGroup } from './priority-groups.ts';

const NOT_COVERED: EligibilityAnswer = {
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
 * Judges by the group that serves the person best: an occupation they name counts beside their age,
 * and whatever lets them book here today comes first.
 */
export const judgeEligibility = (
  groups: readonly PriorityGroup[],
  person: { birthOn: string; group?: string },
  today: Temporal.PlainDate,
): EligibilityAnswer => {
  const own = groups.filter((group) =>
    group.kind === 'age'
      ? group.bornFrom! <= person.birthOn && person.birthOn <= group.bornTo!
      : group.code === person.group,
  );
  const answers = own.map((group) => judgeGroup(group, today));
  const order = ['eligible', 'elsewhere', 'not-yet', 'not-covered'];
  return answers.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0] ?? NOT_COVERED;
};

const judgeGroup = (group: PriorityGroup, today: Temporal.PlainDate): EligibilityAnswer => {
  const facts = {
    group: { code: group.code, label: group.label },
    place: group.place,
    opensOn: group.bookingOpensOn,
    startsOn: group.startsOn,
    product: group.product,
  };
  if (group.offerCodes.length === 0) {
    const message = `${group.label} 대상자는 ${group.place}에서 ${group.product} 백신으로 접종받으실 수 있습니다.`;
    return { ...facts, status: 'elsewhere', offerCodes: [], message };
  }
  const opens = group.bookingOpensOn;
  const undecided = group.bookingOpensNote !== null;
  if (undecided || (opens !== null && Temporal.PlainDate.compare(today, opens) < 0)) {
    const when = undecided ? `예약 시작일은 ${group.bookingOpensNote}입니다` : `예약은 ${opens}부터입니다`;
    const starts = group.startsNote ?? (group.startsOn ? `${group.startsOn}부터` : '');
    return {
      ...facts,
      status: 'not-yet',
      offerCodes: [],
      message: `${group.label}: ${when}. 접종은 ${starts} 시작할 예정입니다.`,
    };
  }
  return {
    ...facts,
    status: 'eligible',
    offerCodes: group.offerCodes,
    message: `${group.label} 대상자로 예약하실 수 있습니다.`,
  };
};
