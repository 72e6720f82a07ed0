import { readFileSync } from 'node:fs'
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { describe, expect, test } from 'vitest'

const css =
  readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').split('@media (forced-colors')[0] ?? ''
const roles = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}))/g)].map(
    ([, role = '', light, dark, both]) => [role, { light: light ?? both ?? '', dark: dark ?? both ?? '' }],
  ),
)

function colour(role: string, theme: 'light' | 'dark'): string {
  const found = roles.get(role)?.[theme]
  if (!found) throw new Error(`no role ${role}`)
  return found
}

/** WCAG 2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

function channels({ h, s, l }: { h: number; s: number; l: number }): number[] {
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100)
  return [0, 8, 4].map((n) => {
    const k = (n + h / 30) % 12
    return 255 * (l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  })
}

const suomifi = suomifiDesignTokens.values.colors

describe('the colours by day are those of Suomi.fi', () => {
  test.each([
    ['page', suomifi.whiteBase],
    ['tint', suomifi.highlightLight4],
    ['selected', suomifi.highlightLight3],
    ['text', suomifi.blackBase],
    ['muted', suomifi.depthDark1],
    ['brand', suomifi.brandBase],
    ['action', suomifi.highlightBase],
    ['accent', suomifi.accentBase],
    ['control', suomifi.depthDark2],
    ['hatch', suomifi.depthDark3],
    ['error', suomifi.alertBase],
    ['example', suomifi.accentTertiaryDark1],
    ['example-fill', suomifi.accentTertiaryLight1],
    ['class-4', suomifi.highlightBase],
    ['class-5', suomifi.brandBase],
  ] as const)('%s', (role, token) => {
    const ours = [1, 3, 5].map((at) => Number.parseInt(colour(role, 'light').slice(at, at + 2), 16))
    // The tokens are rounded to whole percents, the mock-ups to whole bytes.
    for (const [index, part] of channels(token).entries()) {
      expect(Math.abs(part - (ours[index] ?? 0))).toBeLessThan(3)
    }
  })
})

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  test.each([
    ['text', 'page'],
    ['text', 'tint'],
    ['text', 'selected'],
    ['text', 'raised'],
    ['text', 'quiet-fill'],
    ['muted', 'page'],
    ['muted', 'raised'],
    ['muted', 'tint'],
    ['muted', 'quiet-fill'],
    ['action', 'page'],
    ['action', 'raised'],
    ['action-hover', 'selected'],
    ['on-action', 'action'],
    ['on-action', 'action-hover'],
    ['on-chosen', 'chosen'],
    ['brand-text', 'raised'],
    ['accent-text', 'page'],
    ['on-accent-text', 'accent-text'],
    ['on-brand', 'brand'],
    ['on-brand-muted', 'brand'],
    ['text', 'notice-fill'],
    ['notice-text', 'notice-fill'],
    ['text', 'saved-fill'],
    ['saved', 'saved-fill'],
    ['text', 'error-fill'],
    ['error', 'error-fill'],
    ['error', 'page'],
    ['example', 'example-fill'],
    ['on-class-1', 'class-1'],
    ['on-class-2', 'class-2'],
    ['on-class-3', 'class-3'],
    ['on-class-4', 'class-4'],
    ['on-class-5', 'class-5'],
  ])('%s on %s is read by weak eyes: 4.5 to 1', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['control', 'page'],
    ['control', 'raised'],
    ['action', 'page'],
    ['accent', 'page'],
    ['class-4', 'page'],
    ['class-5', 'page'],
    ['chosen', 'selected'],
    ['on-brand-accent', 'brand'],
    ['saved', 'page'],
    ['accent-text', 'notice-fill'],
  ])('the mark %s on %s is seen: 3 to 1', (mark, ground) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})
