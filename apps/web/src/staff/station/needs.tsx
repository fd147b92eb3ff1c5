/** What somebody needs, as a drawing and a word; an unknown need is still shown by its word. */
const known: Record<string, { word: string; path: string }> = {
  wheelchair: { word: '휠체어', path: 'M9 4.5a1.5 1.5 0 1 0 .01 0M9 8v5h5l3 6M9 10h4M7 11a5 5 0 1 0 6 7' },
  interpreter: { word: '통역', path: 'M3 5h10v8H8l-3 3v-3H3zM15 9h6v8h-2v3l-3-3h-5v-2' },
  hearing: { word: '청각', path: 'M7 10a5 5 0 0 1 10 0c0 4-4 4-4 8a3 3 0 0 1-6 0M10 10a2 2 0 0 1 4 0' },
  sight: { word: '시각', path: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 .01 0' },
  guardian: {
    word: '보호자 동반',
    path: 'M8 4a3 3 0 1 0 .01 0M2 20v-3a6 6 0 0 1 12 0v3M17 9a2 2 0 1 0 .01 0M16 14a4 4 0 0 1 6 3v3',
  },
  shuttle: { word: '셔틀', path: 'M3 6h18v10H3zM3 11h18M7 16v2M17 16v2' },
};
const otherNeed = 'M12 3a9 9 0 1 0 .01 0M12 8v5M12 16v.5';
const languageNames = new Intl.DisplayNames('ko', { type: 'language' });

/** `interpreter:vi` as "통역 베트남어". */
function wordOf(need: string): string {
  const [kind, detail] = need.split(':') as [string, string | undefined];
  const word = known[kind]?.word ?? need;
  if (kind !== 'interpreter' || !detail) return word;
  return `${word} ${detail === 'kvk' ? '수어' : (languageNames.of(detail) ?? detail)}`;
}

export function Needs({ needs }: { needs: string[] }) {
  if (needs.length === 0) return null;
  return (
    <ul className="needs" aria-label="필요한 도움">
      {needs.map((need) => (
        <li key={need}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d={known[need.split(':')[0]!]?.path ?? otherNeed}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
          {wordOf(need)}
        </li>
      ))}
    </ul>
  );
}
