const drawn = {
  viewBox: '0 0 48 48',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

export function ScanMark() {
  return (
    <svg className="kiosk-mark" {...drawn}>
      <path d="M4 14V4h10M34 4h10v10M44 34v10H34M14 44H4V34" />
      <path d="M13 13h8v8h-8zM27 13h8v8h-8zM13 27h8v8h-8zM27 27h3v3h-3zM34 27v8h-8" />
    </svg>
  );
}

export function NumberMark() {
  return (
    <svg className="kiosk-mark" {...drawn} fill="currentColor" stroke="none">
      {[8, 24, 40].flatMap((y) =>
        [8, 24, 40].map((x) => <rect key={`${x}${y}`} x={x - 6} y={y - 6} width="12" height="12" rx="3" />),
      )}
    </svg>
  );
}

export function TicketMark() {
  return (
    <svg className="kiosk-mark" {...drawn}>
      <path d="M8 6h32v14a4 4 0 0 0 0 8v14H8V28a4 4 0 0 0 0-8z" />
      <path d="M17 15h14M17 24h14M17 33h8" />
    </svg>
  );
}

export function HelpMark() {
  return (
    <svg className="kiosk-small-mark" {...drawn}>
      <circle cx="24" cy="15" r="9" />
      <path d="M6 44c2-12 9-17 18-17s16 5 18 17" />
    </svg>
  );
}

export function VolumeMark({ level }: { level: 0 | 1 | 2 }) {
  return (
    <svg className="kiosk-small-mark" {...drawn}>
      <path d="M6 18h8l11-9v30l-11-9H6z" />
      {level === 0 && <path d="M32 18l12 12M44 18 32 30" />}
      {level > 0 && <path d="M32 18c3 4 3 8 0 12" />}
      {level > 1 && <path d="M38 12c7 8 7 16 0 24" />}
    </svg>
  );
}

export function ContrastMark() {
  return (
    <svg className="kiosk-small-mark" {...drawn}>
      <circle cx="24" cy="24" r="18" />
      <path d="M24 6a18 18 0 0 1 0 36z" fill="currentColor" />
    </svg>
  );
}
