import QRCode from 'qrcode';
import { useMemo } from 'react';

/** Dark on white in every theme: scanners need it. */
export function Qr({ text, label, size = '20rem' }: { text: string; label: string; size?: string }) {
  const { path, side } = useMemo(() => {
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    let drawn = '';
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) drawn += `M${column} ${row}h1v1h-1z`;
    return { path: drawn, side: modules.size };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${side + 8} ${side + 8}`}
      style={{ width: size, maxWidth: '100%', background: '#fff', borderRadius: 'var(--radius-m)' }}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
