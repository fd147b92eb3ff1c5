import { faultModes, type FaultMode, type Faults } from './faults.ts';
import type { Delivered } from './journal.ts';

const PHONES_SHOWN = 60;
const MESSAGES_SHOWN = 30;

const faultLabels: Record<FaultMode, string> = {
  none: '정상',
  slow: '느린 응답',
  'error-500': '서버 오류(500)',
  'throttle-429': '과다 요청(429)',
  'accept-then-timeout': '접수 후 무응답',
  'unknown-number': '없는 번호',
  undelivered: '전달 실패(꺼진 전화)',
  'late-receipt': '늦은 결과',
  'no-receipt': '결과 없음',
};

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter]!);

const phone = (digits: string) =>
  digits.replace(/^(02|\d{3})(\d{3,4})(\d{4})$/, (_, area, middle, last) => `${area}-${middle}-${last}`);

const clockFace = (at: string) => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Seoul');
  return `${local.month}월 ${local.day}일 ${local.toPlainTime().toString({ smallestUnit: 'second' })}`;
};

/** Inboxes by number, the one with the newest message first. */
const inboxesOf = (delivered: readonly Delivered[], to: string): Map<string, Delivered[]> => {
  const inboxes = new Map<string, Delivered[]>();
  for (const message of delivered.toReversed()) {
    if (to && !message.to.includes(to)) continue;
    const inbox = inboxes.get(message.to);
    if (inbox) inbox.push(message);
    else if (inboxes.size < PHONES_SHOWN) inboxes.set(message.to, [message]);
  }
  return inboxes;
};

const bubble = (message: Delivered) => `
  <li><p class="text"${message.channel === 'alimtalk' ? ' data-kakao' : ''}>${escape(message.text)}</p>
  <p class="meta">${message.channel === 'alimtalk' ? '알림톡 · ' : ''}보낸 번호 ${escape(phone(message.from))} · <time>${clockFace(message.at)}</time></p></li>`;

const card = ([number, messages]: [string, Delivered[]]) => `
  <section class="phone" aria-label="${escape(phone(number))}">
    <h2>${escape(phone(number))} <small>${messages.length}건</small></h2>
    <ol>${messages.slice(0, MESSAGES_SHOWN).map(bubble).join('')}</ol>
  </section>`;

const style = `
  :root { font-family: 'Pretendard GOV', 'Noto Sans KR', sans-serif; color: #1e2124; background: #f4f5f6 }
  body { margin: 0 auto; padding: 24px; max-width: 1400px }
  h1 { font-size: 1.5rem; margin: 0 0 4px } .note { margin: 0 0 20px; color: #464c53 }
  .bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 16px }
  .bar strong { margin-right: 4px }
  button, input { font: inherit; min-height: 44px; padding: 0 14px; border: 1px solid #58616a; border-radius: 6px; background: #fff }
  button[aria-pressed=true] { background: #256ef4; border-color: #256ef4; color: #fff }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; align-items: start }
  .phone { background: #fff; border: 1px solid #cdd1d5; border-radius: 12px; padding: 16px }
  .phone h2 { font-size: 1.125rem; margin: 0 0 12px } .phone small { font-weight: 400; color: #464c53 }
  ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; max-height: 520px; overflow-y: auto }
  .text { margin: 0; padding: 12px; border-radius: 4px 12px 12px 12px; background: #ecf2fe; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5 }
  .text[data-kakao] { background: #fef3b4 }
  .meta { margin: 4px 0 0; font-size: .875rem; color: #464c53 }`;

// The page asks again instead of reloading, so that scrolled inboxes and the typed number stay.
const script = `
  const refresh = async () => {
    try {
      const answer = await fetch(location.href);
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const id of ['note', 'inboxes', 'switches']) {
        const now = document.getElementById(id), then = next.getElementById(id);
        if (now.innerHTML !== then.innerHTML) now.innerHTML = then.innerHTML;
      }
    } catch { /* The gateway is restarting; the next turn finds it. */ }
  };
  setInterval(refresh, 2000);
  document.getElementById('switches').addEventListener('click', async (event) => {
    const mode = event.target.dataset?.mode;
    if (!mode) return;
    const count = Number(document.getElementById('count').value) || null;
    await fetch('/faults', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mode, count }) });
    await refresh();
  });`;

/** The demonstration's phones, one card a number. */
export const inboxPage = (delivered: readonly Delivered[], faults: Faults, to: string): string => {
  const inboxes = [...inboxesOf(delivered, to)];
  const switches = faultModes
    .map((mode) => {
      const left = mode === faults.mode && faults.left !== null ? ` · ${faults.left}회 남음` : '';
      return `<button type="button" data-mode="${mode}" aria-pressed="${mode === faults.mode}">${faultLabels[mode]}${left}</button>`;
    })
    .join('');
  const empty = `<p>${to ? '이 번호로 받은 문자가 없습니다.' : '아직 받은 문자가 없습니다.'}</p>`;
  return `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>시연용 휴대전화 문자함</title><style>${style}</style></head><body>
<h1>시연용 휴대전화 문자함</h1>
<p class="note" id="note">시연 환경에서 발송된 문자가 도착하는 가상의 휴대전화입니다. 실제 휴대전화로는 발송되지 않습니다. 문자 ${delivered.length}건</p>
<form class="bar" method="get"><label for="to"><strong>휴대전화 번호</strong></label>
<input id="to" name="to" inputmode="numeric" value="${escape(to)}" placeholder="01012345678"><button>찾기</button></form>
<div class="bar" role="group" aria-label="발송 장애 재현"><strong>발송 장애 재현</strong>
<span id="switches" class="bar" style="margin:0">${switches}</span>
<label>횟수 <input id="count" type="number" min="1" style="width:5em" placeholder="계속"></label></div>
<main id="inboxes">${inboxes.length > 0 ? inboxes.map(card).join('') : empty}</main>
<script>${script}</script></body></html>`;
};
