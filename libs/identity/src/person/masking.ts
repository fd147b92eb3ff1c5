/** 홍*동, 홍*, 남**우: the one way a name is masked, because two different masks can be put together again. */
export const maskName = (name: string): string => {
  const letters = [...name];
  if (letters.length <= 1) return '*';
  if (letters.length === 2) return `${letters[0]}*`;
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`;
};

/** `+821012345678` as 010-****-5678. */
export const maskPhone = (phone: string): string => {
  const national = phone.replace(/^\+82/, '0');
  return `${national.slice(0, 3)}-****-${national.slice(-4)}`;
};
