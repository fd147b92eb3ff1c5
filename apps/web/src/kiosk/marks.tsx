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
