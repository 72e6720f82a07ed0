import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../base/language/language'
import { projectFolder } from '../base/projectFolder'
import * as codes from '../youth/domain/codes'
import { roles } from './roles'
import { everyWord } from './web/words/all'
import { serverWords } from './words'

/** The namespace of each folder of words. A new folder is named here and joined where it is shown. */
const namespaces: Record<string, string> = {
  'base/language/words': 'base',
  'base/ui/words': 'ui',
  'base/people/words': 'people',
  'base/outbox/words': 'outbox',
  'youth/ui/outbox/words': 'youth-outbox',
  'statistics/words': 'statistics',
  'youth/words': 'youth',
  'youth/ui/words': 'youth-app',
  'youth/ui/public/words': 'youth-public',
  'youth/domain/import/words': 'youth-import',
  'youth/domain/retention/words': 'youth-retention',
  'youth/ui/retention/words': 'retention',
  'youth/ui/import/words': 'import',
  'youth/domain/surveys/words': 'youth-survey',
  'youth/ui/surveys/words': 'surveys',
  'youth/domain/openings/words': 'youth-openings',
  'youth/domain/plans/words': 'youth-plans',
  'youth/ui/plans/words': 'plans',
  'youth/ui/openings/words': 'openings',
  'youth/ui/plans/planning/words': 'planning',
  'youth/ui/structure/words': 'structure',
  'youth/ui/structure/kept/words': 'kept',
  'youth/ui/team/words': 'team',
  'youth/ui/topics/words': 'topics',
  'youth/ui/months/words': 'months',
  'youth/ui/bulk/words': 'bulk',
  'youth/ui/joining/words': 'start-steps',
  'youth/ui/publication/words': 'publishing',
  'youth/ui/unusual/words': 'sure',
  'youth/ui/sessionForm/more/words': 'more-fields',
  'youth/ui/observations/words': 'observations',
  'youth/ui/observations/writing/words': 'observing',
  'youth/ui/tally/words': 'tally',
  'youth/ui/keys/words': 'keys',
  'youth/domain/export/words': 'youth-export',
  'youth/ui/export/words': 'export',
  'youth/ui/sessionForm/words': 'youth-forms',
  'collection/ui/releases/words': 'releases',
  'support/words': 'support',
  'support/ui/words': 'support-app',
  'collection/words': 'collection',
  'culture/words': 'culture',
  'culture/ui/words': 'culture-app',
  'culture/ui/public/words': 'culture-public',
  'collection/ui/words': 'collection-app',
  'collection/ui/public/words': 'collection-public',
  'collection/ui/rounds/words': 'rounds',
  'collection/ui/review/words': 'review',
  'collection/ui/rules/words': 'rules',
  'collection/ui/managed/words': 'managed',
  'collection/ui/definition/content/words': 'indicator-content',
  'collection/ui/pilots/words': 'pilots',
  'collection/ui/registers/words': 'registers',
  'app/web/clock/words': 'clock',
  'app/web/words': 'app',
}
/** Words that are none: a day on which nothing is usual stays blank in the week. */
const blankOnPurpose = ['youth/ui/words: week.short.none']

const rooms = ['app', 'base', 'youth', 'culture', 'collection', 'support', 'statistics']

const files = rooms.flatMap((room) =>
  readdirSync(join(projectFolder(), room), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(room, file).replaceAll('\\', '/'),
  ),
)
const textOf = (file: string) => readFileSync(join(projectFolder(), file), 'utf8')

type Flat = Record<string, string>
/** Nested words as `a.b.c` → text. */
function flat(words: unknown, prefix = ''): Flat {
  if (typeof words === 'string') return { [prefix]: words }
  return Object.assign(
    {},
    ...Object.entries(words as object).map(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key)),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
/** What a text leaves open, over all its plural forms: "in a minute" need not say 1. */
function openPlaces(words: Flat): Record<string, string[]> {
  const places: Record<string, string[]> = {}
  for (const [key, text] of Object.entries(words)) {
    const whole = key.replace(plural, '')
    const named = [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name)
    places[whole] = [...new Set([...(places[whole] ?? []), ...named])].sort()
  }
  return places
}

const folders = [
  ...new Set(
    files
      .filter((file) => /\/words\/(fi|sv|en)\.json$/.test(file))
      .map((file) => file.replace(/\/[^/]+$/, '')),
  ),
]

test('every folder of words has its namespace', () => {
  expect(folders.sort()).toEqual(Object.keys(namespaces).sort())
})

describe.each(folders)('%s', (folder) => {
  const [fi = {}, sv = {}, en = {}] = languages.map((language) =>
    flat(JSON.parse(textOf(`${folder}/${language}.json`))),
  )

  test('says the same things in Finnish, Swedish and English', () => {
    expect(Object.keys(sv).sort()).toEqual(Object.keys(fi).sort())
    expect(Object.keys(en).sort()).toEqual(Object.keys(fi).sort())
  })

  test('leaves the same places open in each', () => {
    expect(openPlaces(sv)).toEqual(openPlaces(fi))
    expect(openPlaces(en)).toEqual(openPlaces(fi))
  })

  test('leaves nothing unsaid', () => {
    for (const words of [fi, sv, en]) {
      const empty = Object.keys(words).filter((key) => !words[key]?.trim())
      expect(empty.filter((key) => !blankOnPurpose.includes(`${folder}: ${key}`))).toEqual([])
    }
  })

  test('says no whole sentence of one language in another', () => {
    const sentence = (text = '') => (text.replace(/\{\{.*?\}\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0) > 2
    const same = Object.keys(fi).filter(
      (key) =>
        (sentence(fi[key]) && fi[key] === sv[key]) ||
        (sentence(en[key]) && (en[key] === fi[key] || en[key] === sv[key])),
    )
    expect(same).toEqual([])
  })
})

const inWeb = (file: string) =>
  /^(app\/web|base\/ui|base\/(people|outbox)\/ui|(support|youth|collection|culture)\/ui\/(?!public\/))/.test(
    file,
  )
const server = Object.fromEntries(
  Object.entries(serverWords).flatMap(([room, words]) =>
    Object.entries(flat(words.fi)).map(([key, text]) => [`${room}:${key}`, text]),
  ),
)
const web = Object.fromEntries(
  Object.entries(everyWord.fi).flatMap(([room, words]) =>
    Object.entries(flat(words)).map(([key, text]) => [`${room}:${key}`, text]),
  ),
)
const sources = files
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file))
  .map((file) => ({ file, text: textOf(file), known: Object.keys(inWeb(file) ? web : server) }))

const spaces = Object.values(namespaces).join('|')
const says = (known: readonly string[], key: string) =>
  known.some((one) => one.replace(plural, '') === key || one.startsWith(`${key}.`))

describe('every key that the sources ask for', () => {
  test('whole, has words', () => {
    const literal = new RegExp(`['"\`]((?:${spaces}):[\\w.-]*\\w)['"\`]`, 'g')
    const missing = sources.flatMap(({ file, text, known }) =>
      [...text.matchAll(literal)].flatMap(([, key = '']) => (says(known, key) ? [] : [`${file}: ${key}`])),
    )
    expect(missing).toEqual([])
  })

  test('with a part that is filled in, has words that begin so', () => {
    const template = new RegExp(`\`((?:${spaces}):[\\w.-]*)\\$\\{`, 'g')
    const missing = sources.flatMap(({ file, text, known }) =>
      [...text.matchAll(template)].flatMap(([, start = '']) =>
        known.some((one) => one.startsWith(start)) ? [] : [`${file}: ${start}…`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('without a namespace, is one of the app’s own', () => {
    const missing = sources
      .filter(({ file }) => file.startsWith('app/web'))
      .flatMap(({ file, text, known }) =>
        [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].flatMap(([, key = '']) =>
          says(known, `app:${key}`) ? [] : [`${file}: ${key}`],
        ),
      )
    expect(missing).toEqual([])
  })

  test('as the reason why a field is refused, has a sentence', () => {
    const missing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:field\b[^}\n]*|params: \{ )reason: '([\w:.-]+)'/g)]
        .map(([, reason = '']) => (reason.includes(':') ? reason : `base:field.${reason}`))
        .filter((key) => !says(Object.keys(server), key))
        .map((key) => `${file}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  test('as a problem, has a title and a sentence', () => {
    const missing = sources.flatMap(({ file, text }) => {
      const room = file.split('/')[0] ?? ''
      const spaces = Object.values(namespaces).filter(
        (space) => space === 'base' || space.split('-')[0] === room,
      )
      return [...text.matchAll(/new Problem\(\s*'([\w-]+)'/g)]
        .map(([, slug = '']) => slug)
        .filter(
          (slug) =>
            !spaces.some((space) =>
              ['title', 'detail'].every((part) =>
                says(Object.keys(server), `${space}:problem.${slug}.${part}`),
              ),
            ),
        )
        .map((slug) => `${file}: ${slug}`)
    })
    expect(missing).toEqual([])
  })
})

describe('every code that people see', () => {
  test.each([
    ['youth:form', codes.forms],
    ['youth:environment', [...codes.environments, 'unspecified']],
    ['youth:age', codes.everyAge],
    ['youth:gender', codes.genders],
    ['youth:youthPart', codes.youthParts],
    ['youth:tag', codes.tags],
    ['youth:exception', codes.exceptions],
    ['youth:activityLanguage', codes.activityLanguages],
    ['youth:provider', codes.providers],
    ['youth:participantRole', codes.participantRoles],
  ])('%s has words for its list, and no more', (key, list) => {
    const said = Object.keys(server)
      .filter((one) => one.startsWith(`${key}.`))
      .map((one) => one.slice(key.length + 1))
    expect(said.sort()).toEqual([...list].sort())
  })

  test('each role has its name', () => {
    expect(
      roles.map(({ code }) => code).filter((code) => !says(Object.keys(web), `people:role.${code}`)),
    ).toEqual([])
  })
})

test('the app has the same rooms’ words in each language', () => {
  expect(Object.keys(flat(everyWord.sv)).sort()).toEqual(Object.keys(flat(everyWord.fi)).sort())
  expect(Object.keys(flat(everyWord.en)).sort()).toEqual(Object.keys(flat(everyWord.fi)).sort())
})
