import { demoPassword } from '../../examples/people'
import { askTogether } from './askTogether'
import { show } from './figures'
import type { Pace } from './runLoad'
import type { Stage } from './stage'

const readers = 50
const questions = {
  'newest 50 evenings of Porvoo': '/api/youth/sessions?municipality=638&limit=50',
  'newest evenings of Porvoo, one': '/api/youth/sessions?municipality=638&limit=1',
  'summary of two years of Porvoo by month':
    '/api/youth/summary?municipality=638&from=2024-11&to=2026-10&by=month',
  'summary of two years of Porvoo by tag':
    '/api/youth/summary?municipality=638&from=2024-11&to=2026-10&by=tag',
}

/** What a head of youth services reads, asked by 50 at once in the demo world; printed for comparison only. */
export async function reading(stage: Stage, pace: Pace): Promise<void> {
  const { address, stop } = await stage.serve('demo')
  try {
    const cookie = await signIn(address, 'manager@demo.example')
    console.log(`\nreading · ${readers} people at once, demo world`)
    show(
      'GET /health/live',
      await askTogether(address, readers, pace.seconds / 2, () => ({ path: '/health/live' })),
    )
    show(
      'GET /api/me',
      await askTogether(address, readers, pace.seconds / 2, () => ({ path: '/api/me', headers: { cookie } })),
    )
    for (const [name, path] of Object.entries(questions)) {
      show(name, await askTogether(address, readers, pace.seconds, () => ({ path, headers: { cookie } })))
    }
  } finally {
    await stop()
  }
}

async function signIn(address: string, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`)
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}
