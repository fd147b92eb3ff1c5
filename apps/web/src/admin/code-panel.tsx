import { useState } from 'react';
import { formatSpan } from '../i18n/dates.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';

interface CodePanelProps {
  code: string;
  notAfter: string;
  now: number | null;
}

/** The six digits as the person on the phone would look for them, with the time they still hold. */
export function CodePanel({ code, notAfter, now }: CodePanelProps) {
  const left = now === null ? null : (Date.parse(notAfter) - now) / 1_000;
  const isOver = left !== null && left <= 0;
  return (
    <div className="code-panel" data-over={isOver || undefined}>
      <strong className="code-digits num">
        <span className="visually-hidden">인증번호 {[...code].join(' ')}</span>
        <span aria-hidden="true">{code.slice(0, 3)}</span>
        <span aria-hidden="true">{code.slice(3)}</span>
      </strong>
      <span className="code-left num">
        {isOver ? '유효 시간 지남' : left !== null && `${formatSpan(left)} 남음`}
      </span>
      {!isOver && navigator.clipboard && <CopyButton code={code} />}
    </div>
  );
}

function CopyButton({ code }: { code: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setIsCopied(true);
    announce('인증번호를 복사했습니다.');
  };
  return (
    <Button tone="secondary" className="code-copy" onPress={() => void copy()}>
      {isCopied ? '복사됨' : '복사'}
      <span className="visually-hidden"> 인증번호</span>
    </Button>
  );
}
