import { describe, expect, test } from 'vitest'
import { daysBetween, easterOf } from './calendar'
import { isOn, isYearly } from './municipalities/programme'
import { demoPeople } from './people'
import { inventWorld } from './world'

const world = await inventWorld('2026-11-23')
const sessions = world.flatMap((place) => place.sessions)

describe('the demo world', () => {
  test('is the same for the same day, to the last id', async () => {
    expect(JSON.stringify(await inventWorld('2026-11-23'))).toBe(JSON.stringify(world))
  })

  test('gives every session an id of its own', () => {
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length)
  })

  test('has nothing that goes on past the midnight of its day', async () => {
    // On 10 June 2026 the summer's camps are under way.
    const inSummer = (await inventWorld('2026-06-10')).flatMap((place) => place.sessions)
    const ends = inSummer.map(({ time }) => Date.parse(time.endsAt))
    expect(Math.max(...ends)).toBeLessThanOrEqual(Date.parse('2026-06-10T00:00+03:00'))
    expect(inSummer.some(({ content }) => content.form === 'camp' && content.date === '2025-06-09')).toBe(
      true,
    )
    expect(inSummer.some(({ content }) => content.form === 'camp' && content.date === '2026-06-08')).toBe(
      false,
    )
  })

  test('counts as each municipality decided: ages and genders, ages, coarse ages, or a total', () => {
    const seen = (code: string) => {
      const place = world.find(({ municipality }) => municipality.code === code)
      const cells = place?.sessions.flatMap(({ content }) => content.detail) ?? []
      return {
        genders: cells.some(({ gender }) => gender !== 'unspecified'),
        fine: cells.some(({ age }) => age === '13-15'),
        coarse: cells.some(({ age }) => age === '13-17'),
      }
    }
    expect(seen('638')).toEqual({ genders: true, fine: true, coarse: false })
    expect(seen('297')).toEqual({ genders: false, fine: true, coarse: false })
    expect(seen('743')).toEqual({ genders: false, fine: false, coarse: true })
    expect(seen('061')).toEqual({ genders: false, fine: false, coarse: false })
  })

  test('keeps of one-to-one work a number and nothing else', () => {
    const individual = sessions.filter(({ content }) => content.form === 'individual')
    expect(individual.length).toBeGreaterThan(0)
    for (const { content } of individual) {
      expect(content).toMatchObject({ detail: [], tags: [], reflection: '', youthPart: null })
    }
  })

  test('rests in July, at Christmas and at Easter, and closes some evenings of the autumn holiday', () => {
    const perMonth = (month: string) =>
      sessions.filter(({ content }) => content.date.startsWith(month)).length
    expect(perMonth('2026-07')).toBeLessThan(perMonth('2026-09') / 10)
    const heldOn = (date: string) =>
      sessions.filter(({ content }) => content.date === date && content.participants !== null)
    for (const date of ['2025-12-24', '2026-04-03', '2026-04-06']) expect(heldOn(date)).toEqual([])
    const autumn = sessions.filter(
      ({ content }) => content.date >= '2026-10-12' && content.date <= '2026-10-18',
    )
    expect(autumn.some(({ content }) => content.exception === 'closed')).toBe(true)
  })

  test('has every form of work but those that nobody has use for here', () => {
    const forms = new Set(sessions.map(({ content }) => content.form))
    expect([...forms].sort()).toEqual([
      'camp',
      'digital',
      'event',
      'group',
      'hobby',
      'individual',
      'information',
      'international',
      'open',
      'participation',
      'school',
      'street',
      'trip',
    ])
  })

  test('leaves evenings of the last weeks in Porvoo unrecorded, for its manager to find', () => {
    const porvoo = world.find(({ municipality }) => municipality.code === '638')
    if (!porvoo) throw new Error('no Porvoo')
    const days = daysBetween('2026-11-02', '2026-11-22', porvoo.municipality.holidays)
    const missing = days.flatMap((day) =>
      porvoo.units.flatMap((unit) => {
        const planned = unit.programme.filter((activity) => isOn(activity, day))
        const recorded = porvoo.sessions.filter(
          ({ content }) => content.unit === unit.id && content.date === day.date,
        )
        return planned.some(isYearly) ? [] : planned.slice(recorded.length)
      }),
    )
    expect(missing.length).toBeGreaterThan(5)
    expect(missing.length).toBeLessThan(15)
  })

  test('keeps the records of a merged municipality under the code they were made with', () => {
    const mantyharju = world.find(({ municipality }) => municipality.code === '507')
    const codes = new Set(mantyharju?.sessions.map(({ municipality }) => municipality))
    expect([...codes].sort()).toEqual(['507', '588'])
  })
})

test('Easter falls where the almanac says', () => {
  const easters = {
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2038: '2038-04-25',
  }
  for (const [year, date] of Object.entries(easters)) expect(easterOf(Number(year)).toString()).toBe(date)
})

test('each demo person is named in Finnish, Swedish and English, and the contact person of Korsnäs writes Swedish', () => {
  for (const { who, email } of demoPeople) {
    expect(email).toMatch(/@demo\.example$/)
    for (const words of Object.values(who)) expect(words.length).toBeGreaterThan(5)
  }
  expect(demoPeople.find(({ email }) => email.startsWith('respondent.korsnas'))?.language).toBe('sv')
})
