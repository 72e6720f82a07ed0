// The worker of the app under /app/. The server writes `version` and `shell` above this line. Only the static shell
// is kept: no answer of the server, nothing that a person may see.
const kept = `kuntakuva-shell-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll(shell))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  // A new version is taken as soon as the network has it; without a network the kept page opens.
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('/app/')))
  else if (shell.includes(pathname))
    event.respondWith(caches.match(pathname).then((found) => found ?? fetch(request)))
})
