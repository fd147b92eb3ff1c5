/** The centre this page belongs to: named in the address, else the first one. */
export function homeCentre(): string {
  return new URLSearchParams(location.search).get('centre') ?? 'seongbuk-1';
}
