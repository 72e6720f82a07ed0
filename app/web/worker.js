// The worker of the app under /app/. The server writes `version` and `shell` above this line. Only the static shell
// is kept: no answer of the server, nothing that a person may see.
const kept = `kuntakuva-shell-${version}`
/** A network that has not answered by then is as good as none: the kept page opens. */
const patience = 3000

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

/** The page as the server has it now: a new version is taken as soon as the network has it. Else the kept one. */
async function page(request) {
  const slow = new Promise((resolve) => setTimeout(resolve, patience))
  const asked = fetch(request).catch(() => undefined)
  const answer = await Promise.race([asked, slow])
  // A server that is not well does not take the app from people.
  if (answer && answer.status < 500) return answer
  return (await caches.match('/app/')) ?? (await asked) ?? Response.error()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (shell.includes(pathname))
    event.respondWith(caches.match(pathname).then((found) => found ?? fetch(request)))
})
