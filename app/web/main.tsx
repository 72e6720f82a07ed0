import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { onHolder } from '../../base/device/holder'
import { keepAnswers, restoreAnswers } from '../../base/device/keptAnswers'
import { openKept } from '../../base/device/ownKept'
import { payOwedSignOut } from '../../base/device/signOut'
import { caller, Refusal } from '../../base/endpoints/client'
import { refresh } from '../../base/outbox/opened'
import { startSending, wake } from '../../base/outbox/sending'
import { watchAccepted } from '../../base/outbox/watchAccepted'
import { getMe } from '../../base/people/api/endpoints'
import '../../base/ui/styles/index.css'
import { App } from './App'
import { keptEndpoints } from './keptEndpoints'
import { firstLanguage, showLanguage } from './language'
import { wearTheme } from './theme'

wearTheme()

// What is being sent shows before the next event is heard: a trembling finger presses a button once.
notifyManager.setScheduler(queueMicrotask)

const queries = new QueryClient({
  defaultOptions: {
    // Without a network, too, what was asked is tried and its refusal told: nothing waits in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // A refusal is an answer; only silence is worth asking again.
      retry: (tried, error) => navigator.onLine && error instanceof Refusal && error.noAnswer && tried < 2,
      staleTime: 10_000,
      refetchOnWindowFocus: true,
    },
  },
})

caller.before = payOwedSignOut
// Wherever it is first heard that a sign-in has ended, the app asks who is signed in, and signs in again on the spot.
caller.notKnown = (url) => {
  if (caller.person && url !== getMe.path)
    void queries.invalidateQueries({ queryKey: [getMe.path] }, { cancelRefetch: false })
}
keepAnswers(queries, keptEndpoints)
const [holder] = await Promise.all([restoreAnswers(queries).catch(() => null), showLanguage(firstLanguage())])
caller.person = holder?.person ?? null
if (holder) await openKept(holder.person)
// Whoever signs out or in, in this tab or another, takes or leaves the whole app.
onHolder(async (person) => {
  if (person !== caller.person) {
    caller.person = null
    await queries.resetQueries()
  }
  if (person) await Promise.all([restoreAnswers(queries).catch(() => {}), openKept(person)])
  await refresh()
  wake()
})
watchAccepted(queries)
startSending()

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Router base="/app">
          <App />
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  )
}

// The worker keeps the static shell, so that the app opens without a network. Without it all else works the same.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/app/worker.js', { scope: '/app/' }).catch(() => {})
}
