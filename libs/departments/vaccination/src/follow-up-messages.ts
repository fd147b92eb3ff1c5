import type { MessageTemplate, Translations } from '#notifications';

const variables = ['name', 'number', 'service', 'date', 'time', 'place', 'phone'];

const korean = (purpose: string, label: string, body: string): MessageTemplate => ({
  purpose: `vaccination.${purpose}`,
  label,
  language: 'ko',
  body,
  placeholders: variables,
  required: ['service'],
});

export const followUpMessages: MessageTemplate[] = [
  korean(
    'went-home',
    '접종 완료와 주의사항',
    '[{place}] {name} 님, {service} 접종과 관찰을 마치셨습니다.\n' +
      '오늘은 귀가 후 3시간 이상 몸 상태를 살피고, 3일 동안 무리한 활동과 음주를 피해 주십시오. 접종 부위가 붓거나 열이 나면 해열진통제를 드실 수 있습니다.\n' +
      '39도 이상 열, 두드러기, 얼굴이나 손이 붓는 증상이 있으면 의사의 진료를 받으시고, 숨쉬기 어렵거나 의식이 흐려지면 바로 119를 부르십시오.\n문의 {phone}',
  ),
  korean(
    'certificate',
    '예방접종증명서 발급 안내',
    '[{place}] {name} 님, {service} 예방접종증명서를 발급받으실 수 있습니다.\n' +
      '정부24(www.gov.kr)나 예방접종도우미(nip.kdca.go.kr)에서 무료로 발급하며, 보건소와 접종한 기관에서도 떼어 드립니다.',
  ),
  korean(
    'after-effects',
    '접종 3일 뒤 건강 확인',
    '[{place}] {name} 님, {service} 접종 뒤 3일이 되었습니다. 몸은 괜찮으십니까?\n' +
      '불편하신 곳이 있으면 예방접종도우미(nip.kdca.go.kr)의 건강상태 확인하기에 적어 주시거나 1339로 전화해 주십시오.\n' +
      '가슴 통증, 숨참, 심한 두통, 멍이 이어지면 바로 진료를 받으시기 바랍니다. 문의 {phone}',
  ),
];

/** English, Chinese (letters of KS X 1001) and Vietnamese (without accents), by purpose. */
export const followUpTranslations = {
  en: {
    'vaccination.went-home':
      '[{place}] Dear {name}, your {service} vaccination and observation are done.\n' +
      'Watch how you feel for at least 3 hours at home; for 3 days avoid hard work and alcohol. Swelling or fever: you may take a fever reducer.\n' +
      'See a doctor with a fever of 39 C or more, hives, or a swollen face or hands. Trouble breathing or fainting: call 119 at once.\nQuestions: {phone}',
    'vaccination.certificate':
      '[{place}] Dear {name}, the certificate of your {service} vaccination is ready.\n' +
      'Free of charge at www.gov.kr or nip.kdca.go.kr, and at the health centre or where you were vaccinated.',
    'vaccination.after-effects':
      '[{place}] Dear {name}, it is 3 days since your {service} vaccination. Are you well?\n' +
      'If something is wrong, please report it at nip.kdca.go.kr or call 1339.\n' +
      'With chest pain, short breath, a bad headache or bruises that stay, see a doctor at once. Questions: {phone}',
  },
  zh: {
    'vaccination.went-home':
      '[{place}] {name} 貴下, {service} 接種及觀察已完成.\n' +
      '今日回家後請觀察身體狀態3時間以上, 3日內請避免過度活動及飮酒. 接種部位腫脹或發熱時, 可服解熱鎭痛劑.\n' +
      '如有39度以上發熱, 發疹, 面部或手腫脹, 請受醫師診療. 呼吸困難或意識不明時, 請立卽呼叫119.\n電話: {phone}',
    'vaccination.certificate':
      '[{place}] {name} 貴下, {service} 預防接種證明書已可發給.\n無料發給: www.gov.kr 或 nip.kdca.go.kr. 保健所及接種機關亦可.',
    'vaccination.after-effects':
      '[{place}] {name} 貴下, {service} 接種後已過3日. 身體如何?\n如有不適, 請在 nip.kdca.go.kr 報告或致電1339.\n' +
      '胸痛, 呼吸困難, 嚴重頭痛, 靑斑持續時, 請立卽受診療. 電話: {phone}',
  },
  vi: {
    'vaccination.went-home':
      '[{place}] {name}: ban da tiem {service} va theo doi xong.\n' +
      'Ve nha hay theo doi suc khoe it nhat 3 gio; 3 ngay tranh lam viec nang va ruou bia. Neu sung hoac sot co the uong thuoc ha sot.\n' +
      'Sot tu 39 do, noi me day, sung mat hoac tay: hay di kham. Kho tho hoac ngat: goi 119 ngay.\nHoi: {phone}',
    'vaccination.certificate':
      '[{place}] {name}: da co the nhan giay chung nhan tiem {service}.\n' +
      'Mien phi tai www.gov.kr hoac nip.kdca.go.kr, tai trung tam y te va noi da tiem.',
    'vaccination.after-effects':
      '[{place}] {name}: da 3 ngay sau khi tiem {service}. Ban co khoe khong?\n' +
      'Neu co gi bat thuong, hay bao tai nip.kdca.go.kr hoac goi 1339.\n' +
      'Dau nguc, kho tho, dau dau nang, bam tim keo dai: hay di kham ngay. Hoi: {phone}',
  },
} satisfies Translations;
