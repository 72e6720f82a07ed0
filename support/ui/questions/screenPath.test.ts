import { expect, test } from 'vitest'
import { screenPath } from './screenPath'

test.each([
  ['/', '/'],
  ['/month?unit=x', '/month'],
  ['/sessions/', '/sessions'],
  ['/sessions/0B4b2f8e-6f3e-4c1c-9f58-1d9f6f3c9b11/correct', '/sessions/:id/correct'],
  ['/joining/638', '/joining/:id'],
  ['/ä', null],
])('%s is the screen %s', (location, screen) => {
  expect(screenPath(location)).toBe(screen)
})
