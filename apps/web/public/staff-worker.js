// Keeps the staff screens' own files, so that a reload without network opens them. No answer of the api is kept here.
const NAME = 'staff-pages';
const PAGE = '/staff';
const ANSWER_WITHIN_MS = 3000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(self.clients.claim().then(() => keepPage()).catch(() => undefined)),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page());
  else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

const page = async () => {
  try {
    return await keepPage(AbortSignal.timeout(ANSWER_WITHIN_MS));
  } catch {
    const kept = await (await caches.open(NAME)).match(PAGE);
    return kept ?? Response.error();
  }
};

// Every staff address is the same page. What it no longer names is of an older build and goes.
const keepPage = async (signal) => {
  const answer = await fetch(PAGE, { cache: 'no-cache', signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const cache = await caches.open(NAME);
  const text = await answer.clone().text();
  const before = await cache.match(PAGE);
  if ((await before?.text()) !== text) {
    const named = [...text.matchAll(/\/assets\/[^"']+/g)].map(([path]) => path);
    await cache.addAll(named);
    await cache.put(PAGE, answer.clone());
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (before && pathname !== PAGE && !named.includes(pathname)) await cache.delete(request);
    }
  }
  return answer;
};

// Their names carry a hash of what is in them: the same name is the same file.
const asset = async (request) => {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
};
