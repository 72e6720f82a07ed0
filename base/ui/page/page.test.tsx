import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BrandPanel } from './BrandPanel'
import { BubbleMap } from './BubbleMap'
import { LanguageSwitch } from './LanguageSwitch'
import { Shell } from './Shell'
import { Statement } from './Statement'
import { ThemeSwitch } from './ThemeSwitch'

const words = { missing: 'Puuttuu', notApplicable: 'Ei koske', suppressed: '<5', notYet: 'Ei vielä' }
const bubbles = [
  { code: '638', x: 10, y: 20, r: 5 },
  { code: '091', x: 0, y: 30, r: 9 },
]

const shell = renderToStaticMarkup(
  <Shell
    brand={{ name: 'Kommunbild', href: '/sv/' }}
    nav={[
      { href: '/sv/', label: 'Kommuner', current: true },
      { href: '/sv/tabeller', label: 'Tabeller' },
    ]}
    more={{ label: 'Om tjänsten', items: [{ href: '/sv/metoder', label: 'Metoder', current: true }] }}
    words={{ skip: 'Till innehållet', navigation: 'Huvudmeny', menu: 'Meny' }}
    exampleData={{ short: 'Exempeldata', long: 'Exempeldata – talen är påhittade' }}
    languages={
      <LanguageSwitch
        label="Språk"
        languages={[
          { code: 'fi', name: 'suomeksi', href: '/fi/' },
          { code: 'sv', name: 'på svenska', href: '/sv/', current: true },
        ]}
      />
    }
    theme={<ThemeSwitch words={{ dark: 'Mörkt', light: 'Ljust' }} action="/theme" back="/sv/" />}
  >
    <p>Innehåll</p>
  </Shell>,
)

describe('every page', () => {
  test('begins with a link past the head, to its content', () => {
    expect(shell.indexOf('<a')).toBe(shell.indexOf('<a class="skip-link" href="#content"'))
    expect(shell).toContain('<main class="page-main" id="content"')
  })

  test('says which place one is at', () => {
    expect(shell).toContain('<a href="/sv/" aria-current="page">Kommuner</a>')
    expect(shell).not.toContain('<a href="/sv/tabeller" aria-current')
  })

  test('folds further places under one word, which opens without scripts and says that one is within', () => {
    expect(shell).toMatch(/<details class="nav-more" data-current="true"><summary>Om tjänsten <svg/)
    expect(shell).toContain('<p class="menu-group">Om tjänsten</p>')
    expect(shell.match(/<a href="\/sv\/metoder" aria-current="page">/g)).toHaveLength(2)
  })

  test('offers itself in the other languages, each in its own words', () => {
    expect(shell).toContain(
      '<a href="/fi/" lang="fi" hrefLang="fi">fi<span class="visually-hidden"> – suomeksi</span></a>',
    )
  })

  test('changes between light and dark without scripts, and comes back', () => {
    expect(shell).toContain('action="/theme" method="post"')
    expect(shell).toContain('name="back" value="/sv/"')
    expect(shell).toMatch(/<button type="submit" value="dark"[^>]* name="theme"/)
  })

  test('says at the top that the figures are invented, where they are', () => {
    expect(shell).toContain('Exempeldata – talen är påhittade')
  })

  test('asks for no script and bears no style of its own, so that a strict policy holds', () => {
    expect(shell).not.toMatch(/<script|style=/)
  })
})

describe('the bubble map', () => {
  test('shows one place, in its own colour, over the others', () => {
    const map = renderToStaticMarkup(<BubbleMap bubbles={bubbles} highlighted="638" label="Finland" />)
    expect(map).toContain('role="img" aria-label="Finland"')
    expect(map.indexOf('bubble-this')).toBeGreaterThan(map.lastIndexOf('<circle cx'))
  })

  test('is passed over by screen readers where it is decoration', () => {
    expect(renderToStaticMarkup(<BubbleMap bubbles={bubbles} />)).toContain('aria-hidden="true"')
  })

  test('is empty rather than broken without places', () => {
    expect(renderToStaticMarkup(<BubbleMap bubbles={[]} />)).toContain('viewBox="0 0 1 1"')
  })
})

test('a name in another language is read in that language', () => {
  expect(renderToStaticMarkup(<BrandPanel title="Porvoo" over={{ text: 'Borgå', lang: 'sv' }} />)).toContain(
    '<p class="brand-panel-over" lang="sv">Borgå</p>',
  )
})

describe('a statement', () => {
  test('begins with its numeral', () => {
    const page = renderToStaticMarkup(
      <Statement
        cell={{ kind: 'value', value: 45 }}
        words={words}
        write={(n) => `${n} %`}
        unit="toimintakerroista"
      >
        Lähes joka toinen.
      </Statement>,
    )
    expect(page.indexOf('45 %')).toBeLessThan(page.indexOf('Lähes joka toinen.'))
  })

  test('says what kind of nothing it has instead of a numeral', () => {
    const page = renderToStaticMarkup(
      <Statement cell={{ kind: 'missing' }} words={words} write={String}>
        Kunta ei ole vielä vastannut.
      </Statement>,
    )
    expect(page).toContain('kind-missing')
    expect(page).toContain('Puuttuu')
  })
})
