import { useState } from 'react';
import type { Channel, Language, Preview, SampleSize } from './messages-api.ts';

const sizes: readonly { code: SampleSize; label: string }[] = [
  { code: 'short', label: '보통 값' },
  { code: 'long', label: '긴 값' },
];

/** The text as it arrives on the phone, with values as people have them. */
export function PhonePreview({
  preview,
  channel,
  language,
}: {
  preview: Preview | undefined;
  channel: Channel;
  language: Language;
}) {
  const [size, setSize] = useState<SampleSize>('short');
  const text = preview?.filled?.[size].text ?? null;
  return (
    <figure className="wording-phone" aria-label="미리 보기">
      <div className="wording-segment" role="group" aria-label="미리 볼 값">
        {sizes.map(({ code, label }) => (
          <button key={code} type="button" aria-pressed={size === code} onClick={() => setSize(code)}>
            {label}
          </button>
        ))}
      </div>
      <div className="wording-screen" data-channel={channel}>
        <p className="wording-sender small">
          {channel === 'sms' ? '문자메시지' : channel === 'alimtalk' ? '알림톡 도착' : '알림'}
        </p>
        {text === null ? (
          <p className="subtle small">고칠 곳을 고치면 여기에 나옵니다.</p>
        ) : channel === 'push' ? (
          <Notice text={text} language={language} />
        ) : (
          <p className="wording-bubble" lang={language}>
            {text}
          </p>
        )}
      </div>
      <figcaption className="subtle small">
        예시 값으로 채운 모습입니다. 실제 값은 받는 분마다 다릅니다.
      </figcaption>
    </figure>
  );
}

function Notice({ text, language }: { text: string; language: Language }) {
  const [title = '', ...body] = text.split('\n');
  return (
    <div className="wording-bubble" lang={language}>
      <b>{title}</b>
      <p>{body.join('\n')}</p>
    </div>
  );
}
