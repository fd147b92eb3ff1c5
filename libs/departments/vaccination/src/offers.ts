import type { Offer } from '#scheduling';

/** A person completes one primary series, whichever product it is of. */
const SERIES = 'vaccination.covid-19-primary';

const twoDoses = (product: string, label: string, detail: string): Offer => ({
  code: `vaccination.${product}`,
  label: `코로나19 예방접종 (${label})`,
  detail,
  series: SERIES,
  services: [
    { code: `vaccination.${product}-1`, label: `${label} 1차`, step: 1 },
    { code: `vaccination.${product}-2`, label: `${label} 2차`, step: 2 },
  ],
});

export const offers: Offer[] = [
  twoDoses('pfizer', '화이자', '1·2차를 함께 예약합니다. 2차는 1차 접종 21일 뒤부터입니다.'),
  twoDoses('moderna', '모더나', '1·2차를 함께 예약합니다. 2차는 1차 접종 28일 뒤부터입니다.'),
];
