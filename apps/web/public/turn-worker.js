// The service worker of the page "my turn": shows pushes, and opens the page without a connection.
const kept = 'charye-turn-1';
const page = '/my-turn';

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  const others = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('charye-turn-') && name !== kept) await caches.delete(name);
  };
  event.waitUntil(others().then(() => self.clients.claim()));
});

/** The page itself and the parts it says it was made of; parts of an older build are given up. */
const keep = async (parts) => {
  const cache = await caches.open(kept);
  const wanted = new Set([page, ...parts]);
  for (const { url } of await cache.keys())
    if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
  const has = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = parts.filter((part) => !has.has(part));
  // The page names the parts of its own build, so it is taken again each time.
  await Promise.allSettled([page, ...missing].map((part) => cache.add(part)));
};

self.addEventListener('message', (event) => {
  if (event.data?.kind === 'keep') event.waitUntil(keep(event.data.parts));
});

// The network first: what is kept serves only where there is none.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate' && pathname === page;
  if (!isPage && !pathname.startsWith('/assets/')) return;
  event.respondWith(
    fetch(request).catch(async () => (await caches.match(isPage ? page : pathname)) ?? Response.error()),
  );
});

self.addEventListener('push', (event) => {
  const { purpose, title, body, tag, url } = event.data.json();
  const isCall = purpose === 'push-called';
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      // A call of the same number rings again and stays until it is seen.
      renotify: true,
      requireInteraction: isCall,
      vibrate: isCall ? [400, 150, 400, 150, 600] : [200],
      icon: '/icon.svg',
      data: { url },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { url } = event.notification.data;
  const show = async () => {
    const windows = await self.clients.matchAll({ type: 'window' });
    const open = windows.find((one) => new URL(one.url).pathname === url);
    await (open ? open.focus() : self.clients.openWindow(url));
  };
  event.waitUntil(show());
});
