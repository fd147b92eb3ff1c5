/** Languages that interpreters can be asked for, in their own name and in Korean; 한국수어 has a code too. */
export const interpreters = [
  { code: 'kvk', label: '한국수어', koreanLabel: '한국수어' },
  { code: 'en', label: 'English', koreanLabel: '영어' },
  { code: 'zh', label: '中文', koreanLabel: '중국어' },
  { code: 'vi', label: 'Tiếng Việt', koreanLabel: '베트남어' },
  { code: 'ja', label: '日本語', koreanLabel: '일본어' },
  { code: 'mn', label: 'Монгол', koreanLabel: '몽골어' },
  { code: 'ru', label: 'Русский', koreanLabel: '러시아어' },
  { code: 'uz', label: 'Oʻzbekcha', koreanLabel: '우즈베크어' },
  { code: 'th', label: 'ภาษาไทย', koreanLabel: '태국어' },
  { code: 'fil', label: 'Filipino', koreanLabel: '필리핀어' },
  { code: 'ne', label: 'नेपाली', koreanLabel: '네팔어' },
  { code: 'id', label: 'Bahasa Indonesia', koreanLabel: '인도네시아어' },
  { code: 'fr', label: 'Français', koreanLabel: '프랑스어' },
  { code: 'es', label: 'Español', koreanLabel: '스페인어' },
  { code: 'ar', label: 'العربية', koreanLabel: '아랍어' },
] as const;

export type InterpreterCode = (typeof interpreters)[number]['code'];
export const interpreterCodes = interpreters.map(({ code }) => code) as [
  InterpreterCode,
  ...InterpreterCode[],
];
