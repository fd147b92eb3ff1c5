const dayOfMonth = new Intl.DateTimeFormat('en', { timeZone: 'UTC', day: 'numeric' });

/** 19440302 → 1944-03-02; null when the calendar has no such day. */
export function birthDateFromDigits(digits: string): string | null {
  const parts = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  // Date.parse takes 31 April for 1 May: the day of the month has to come out again.
  return Number(dayOfMonth.format(at)) === Number(parts[3]) ? day : null;
}
