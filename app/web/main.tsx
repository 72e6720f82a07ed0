import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { Refusal } from '../../base/endpoints/client'
import '../../base/ui/styles/index.css'
import { App } from './App'
import { firstLanguage, showLanguage } from './language'
import { wearTheme } from './theme'

wearTheme()
await showLanguage(firstLanguage())

const queries = new QueryClient({
  defaultOptions: {
    // Without a network, too, what was asked is tried and its refusal told: nothing waits in silence.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // A refusal is an answer; only silence is worth asking again.
      retry: (tried, error) => error instanceof Refusal && error.noAnswer && tried < 2,
      staleTime: 10_000,
      refetchOnWindowFocus: true,
    },
  },
})

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
