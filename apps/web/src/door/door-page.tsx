import { useQuery } from '@tanstack/react-query';
import { doorCodeQuery } from '../api/door-code.ts';
import { DemoBanner } from '../ui/demo-banner.tsx';
import { Qr } from '../ui/qr.tsx';
import './door.css';

/** Everybody passes here, so the page speaks all four languages at once. */
const lines = [
  { lang: 'ko', text: '휴대전화 카메라로 비추시면 접수됩니다.' },
  { lang: 'en', text: 'Point your phone camera here to check in.' },
  { lang: 'zh', text: '用手机相机对准即可报到。' },
  { lang: 'vi', text: 'Hướng máy ảnh điện thoại vào đây để làm thủ tục.' },
] as const;

/** A small screen at the door: the code by which a phone proves that it is here, and nothing to touch. */
export function DoorPage({ hasToken }: { hasToken: boolean }) {
  const door = useQuery(doorCodeQuery);
  const isShown = door.data !== undefined && !door.isError;
  return (
    <main className="door">
      <DemoBanner />
      <h1>{door.data?.centre.name ?? '휴대전화 접수'}</h1>
      {isShown ? (
        <Qr text={door.data.url} label="휴대전화로 접수하는 QR" size="min(60vmin, 50vh)" />
      ) : (
        <p className="door-gone" role="alert">
          {hasToken
            ? '지금은 휴대전화 접수를 쓸 수 없습니다. 키오스크나 접수 창구를 이용해 주십시오.'
            : '이 화면의 등록을 확인할 수 없습니다.'}
        </p>
      )}
      <ul>
        {lines.map(({ lang, text }) => (
          <li key={lang} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </main>
  );
}
