/** `A012`: what people read on their ticket and on the screens. */
export const ticketLabel = ({ lane, number }: { lane: string; number: number }): string =>
  `${lane}${String(number).padStart(3, '0')}`;
