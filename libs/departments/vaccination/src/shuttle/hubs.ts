import type { ShuttleHubSetUp } from '#scheduling';

const romanised: Record<string, string> = {
  성북동: 'Seongbuk-dong',
  삼선동: 'Samseon-dong',
  동선동: 'Dongseon-dong',
  돈암1동: 'Donam 1-dong',
  돈암2동: 'Donam 2-dong',
  안암동: 'Anam-dong',
  보문동: 'Bomun-dong',
  정릉1동: 'Jeongneung 1-dong',
  정릉2동: 'Jeongneung 2-dong',
  정릉3동: 'Jeongneung 3-dong',
  정릉4동: 'Jeongneung 4-dong',
  길음1동: 'Gireum 1-dong',
  길음2동: 'Gireum 2-dong',
  종암동: 'Jongam-dong',
  월곡1동: 'Wolgok 1-dong',
  월곡2동: 'Wolgok 2-dong',
  장위1동: 'Jangwi 1-dong',
  장위2동: 'Jangwi 2-dong',
  장위3동: 'Jangwi 3-dong',
  석관동: 'Seokgwan-dong',
};

/** The 20 동 of Seongbuk-gu; the bus stops at the 주민센터 of each. */
export const hubs: ShuttleHubSetUp[] = Object.entries(romanised).map(([label, latin]) => ({
  code: latin
    .toLowerCase()
    .replace(/-dong$/, '')
    .replace(' ', '-'),
  label,
  latin,
  stop: `${label} 주민센터 앞`,
}));
