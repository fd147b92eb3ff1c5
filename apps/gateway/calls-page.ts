import type { Answering, PhoneCall } from './phone-call.ts';

const SHOWN = 40;
const answeringLabels: Record<Answering, string> = {
  people: '가상의 주민이 받음',
  'by-hand': '이 화면에서 직접 받음',
  nobody: '아무도 받지 않음',
};
const outcomeLabels: Record<NonNullable<PhoneCall['outcome']>, string> = {
  completed: '응답 완료',
  'broken-off': '중간에 끊음',
  'no-answer': '받지 않음',
  'wrong-number': '없는 번호',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const phone = (digits: string) =>
  digits.replace(/^(02|\d{3})(\d{3,4})(\d{4})$/, (_, area, middle, last) => `${area}-${middle}-${last}`);

const button = (call: PhoneCall, key: string, label: string) =>
  `<button type="button" data-call="${call.callId}" data-key="${key}">${label}</button>`;

const keypad = (call: PhoneCall): string => {
  if (call.state === 'ended') return '';
  if (call.state === 'ringing')
    return `<div class="keys">${button(call, 'pick-up', '받기')}${button(call, 'hang-up', '거절')}</div>`;
  const keys = ['5', '4', '3', '2', '1', '9'].map((key) => button(call, key, key)).join('');
  return `<div class="keys">${keys}${button(call, 'hang-up', '끊기')}</div>`;
};

const said = (call: PhoneCall): string => {
  const asked = call.questions.map(({ code, text }) => {
    const score = call.answers[code];
    return `<li>${escape(text)}${score === undefined ? '' : ` <strong>${score}번</strong>`}</li>`;
  });
  return `<p>${escape(call.greeting)}</p><ol>${asked.join('')}</ol>`;
};

const card = (call: PhoneCall): string => {
  const state = call.outcome
    ? outcomeLabels[call.outcome]
    : call.state === 'ringing'
      ? '벨이 울리는 중'
      : '통화 중';
  return `<section class="phone" aria-label="${escape(phone(call.to))}">
    <h2>${escape(phone(call.to))} <small>${state}${call.wantsNoMore ? ' · 설문 거부' : ''}</small></h2>
    ${call.state === 'ringing' ? '' : said(call)}${keypad(call)}</section>`;
};

const style = `
  :root { font-family: 'Pretendard GOV', 'Noto Sans KR', sans-serif; color: #1e2124; background: #f4f5f6 }
  body { margin: 0 auto; padding: 24px; max-width: 1400px } h1 { font-size: 1.5rem; margin: 0 0 4px }
  .note { margin: 0 0 20px; color: #464c53 } .bar, .keys { display: flex; flex-wrap: wrap; gap: 8px; align-items: center }
  .bar { margin-bottom: 16px } button { font: inherit; min-width: 48px; min-height: 48px; padding: 0 14px; border: 1px solid #58616a; border-radius: 6px; background: #fff }
  button[aria-pressed=true] { background: #256ef4; border-color: #256ef4; color: #fff }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 16px; align-items: start }
  .phone { background: #fff; border: 1px solid #cdd1d5; border-radius: 12px; padding: 16px } h2 { font-size: 1.125rem; margin: 0 0 12px }
  small { font-weight: 400; color: #464c53 } ol { padding-left: 20px } li { margin: 6px 0; line-height: 1.5 }`;

const script = `
  const refresh = async () => {
    try {
      const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      for (const id of ['calls', 'answering']) {
        const now = document.getElementById(id), then = next.getElementById(id);
        if (now.innerHTML !== then.innerHTML) now.innerHTML = then.innerHTML;
      }
    } catch { /* The gateway is restarting; the next turn finds it. */ }
  };
  setInterval(refresh, 2000);
  const post = (path, body) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  document.addEventListener('click', async (event) => {
    const { call, key, mode } = event.target.dataset ?? {};
    if (call) await post('/phones/' + call + '/keys', { key });
    else if (mode) await post('/phones/answering', { mode });
    else return;
    await refresh();
  });`;

/** The demonstration's phones that an automatic voice calls. */
export const callsPage = (calls: readonly PhoneCall[], answering: Answering): string => {
  const modes = Object.entries(answeringLabels)
    .map(
      ([mode, label]) =>
        `<button type="button" data-mode="${mode}" aria-pressed="${mode === answering}">${label}</button>`,
    )
    .join('');
  const cards = calls.slice(0, SHOWN).map(card).join('');
  return `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>시연용 설문 전화</title><style>${style}</style></head><body>
<h1>시연용 설문 전화</h1>
<p class="note">시연 환경에서 자동 설문 전화가 걸리는 가상의 전화기입니다. 실제 전화는 걸리지 않습니다. <a href="/">문자함</a></p>
<div class="bar" id="answering" role="group" aria-label="받는 사람">${modes}</div>
<main id="calls">${cards || '<p>아직 걸린 전화가 없습니다.</p>'}</main>
<script>${script}</script></body></html>`;
};
