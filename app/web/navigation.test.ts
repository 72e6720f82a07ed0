import { describe, expect, test } from 'vitest'
import type { Me } from '../../base/people/api/schemas'
import { roles } from '../roles'
import { navigation } from './navigation'
import { openParts, placesOf } from './places'

const everywhere = { nation: true, municipalities: ['638'], units: [] }
const having = (codes: readonly string[]): Me => ({
  ...{ id: '', email: '', name: '', language: 'fi', demo: false, grants: [] },
  permissions: Object.fromEntries(
    roles
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ permissions }) => permissions.map((permission) => [permission, everywhere])),
  ),
})
const t = ((key: string) => key) as unknown as Parameters<typeof navigation>[2]
const people = [...roles.map(({ code }) => [code]), roles.map(({ code }) => code)]

describe.each(
  people.map((codes) => [codes.length > 1 ? 'a person of every role' : codes[0], codes] as const),
)('%s', (_, codes) => {
  const me = having(codes)
  const hrefs = navigation(me, '/', t).map(({ href }) => href)

  test('has few enough places for one line', () => {
    expect(hrefs.filter((href) => href !== '/record').length).toBeLessThanOrEqual(6)
  })

  test('finds every place that is open, in the navigation or in a hub of it', () => {
    const reached = openParts(me).flatMap((part) =>
      hrefs.includes(part.href) ? placesOf(part) : placesOf(part).filter(({ href }) => hrefs.includes(href)),
    )
    expect(reached).toEqual(openParts(me).flatMap(placesOf))
  })

  test('sees where it is, once, at every place and within it', () => {
    for (const part of openParts(me))
      for (const { href, under = [] } of placesOf(part))
        for (const location of [href, `${href}/1`, ...under]) {
          const current = navigation(me, location, t).filter((one) => one.current)
          expect([location, current.map((one) => one.href)]).toEqual([
            location,
            [hrefs.includes(href) ? href : part.href],
          ])
        }
  })
})

test('a youth worker’s phone has today, recording, activity and the month at hand', () => {
  const tabs = navigation(having(['youth-worker']), '/', t).slice(0, 4)
  expect(tabs.map(({ href }) => href)).toEqual(['/', '/record', '/activity', '/month'])
})
