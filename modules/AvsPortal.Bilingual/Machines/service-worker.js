// Keeps the public pages that were visited, so that they can be read without a network.
// A page is kept as a visitor gets it: it is fetched anew without cookies, so that nothing of who is signed in is ever kept.
"use strict";
const pages = "avs-pages-1", files = "avs-files-1", most = 60;
const base = new URL("./", self.location).pathname;
const offline = { fr: base + "fr/hors-ligne", en: base + "en/offline" };
const isPage = url => url.origin === self.location.origin && /^(fr|en)(\/|$)/.test(url.pathname.slice(base.length)) && !url.pathname.includes(".");
const isFile = url => url.origin === self.location.origin && (/^AvsPortal\.|^media\//.test(url.pathname.slice(base.length)));

// Counts sign-outs: what was on its way when somebody signed out is not kept.
let forgotten = 0;

async function keep(cacheName, address) {
  const before = forgotten;
  try {
    const response = await fetch(address, { credentials: "omit", redirect: "error" });
    if (response.ok && !/no-store/.test(response.headers.get("Cache-Control") || "")) {
      const copy = await response.blob();
      if (before !== forgotten) return;
      const cache = await caches.open(cacheName);
      await cache.put(address, new Response(copy, { status: response.status, headers: response.headers }));
      if (before !== forgotten) { await caches.delete(cacheName); return; }
      const kept = await cache.keys();
      await Promise.all(kept.slice(0, Math.max(0, kept.length - most)).map(request => cache.delete(request)));
    }
  } catch { /* Without a network nothing is kept; nothing is lost either. */ }
}

async function forget() {
  forgotten++;
  await Promise.all([pages, files].map(name => caches.delete(name)));
}

self.addEventListener("install", event => event.waitUntil(
  Promise.all(Object.values(offline).map(address => keep(pages, address))).then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("avs-") && name !== pages && name !== files) await caches.delete(name);
  }
  if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
  await self.clients.claim();
})()));

// The page that was read and the files it used, told by the page itself.
self.addEventListener("message", event => {
  const { visited, used } = event.data || {};
  if (typeof visited !== "string" || !isPage(new URL(visited))) return;
  event.waitUntil((async () => {
    await keep(pages, visited);
    const cache = await caches.open(files);
    for (const address of (used || []).filter(address => isFile(new URL(address)))) {
      if (!await cache.match(address)) await keep(files, address);
    }
  })());
});

self.addEventListener("fetch", event => {
  const { request } = event, url = new URL(request.url);
  if (request.method === "POST" && /\/LogOff$/i.test(url.pathname)) { event.waitUntil(forget()); return; }
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  // Of every navigation: the browser asked for its page already, and a page that is asked for twice loses the message that it shows once.
  if (request.mode === "navigate") event.respondWith(isPage(url) ? navigate(event, url) : pass(event));
  else if (isFile(url)) event.respondWith(fetch(request).catch(async () => await caches.match(request.url, { ignoreVary: true }) || Response.error()));
});

async function pass(event) {
  return await event.preloadResponse || fetch(event.request);
}

async function navigate(event, url) {
  try {
    return await pass(event);
  } catch {
    url.hash = "";
    const language = url.pathname.slice(base.length).startsWith("en") ? "en" : "fr";
    const cache = await caches.open(pages);
    return await cache.match(url.href, { ignoreVary: true }) || await cache.match(offline[language], { ignoreVary: true }) || Response.error();
  }
}
