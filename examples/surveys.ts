import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../base/database/transaction'
import { newestQuestionnaire, type SurveyKind, scales } from '../youth/domain/surveys/questionnaires'
import { insertRows } from './insertRows'
import { askedGroupOf } from './plans/inventPlans'
import { idOf, type Random, randomOf } from './random'
import type { Place } from './world'

type Invented = {
  kind: SurveyKind
  municipality: string
  unit: string
  by: string
  opensOn: string
  closesOn: string
  answers: number
  session?: { id: string; date: string; form: string }
  /** Without an id it is in no structure. */
  group?: { id: string | null; name_fi: string }
}

/** Moods of young people who mostly like where they are: weights of the choices in the order of their scale. */
const moods = { smile: [2, 4, 14, 44, 36], 'yes-little-no': [64, 26, 10] } as const
const consonants = 'hjklmnprstv'
const vowels = 'aeiou'

/**
 * What young people of the demo have said: after evenings of the last weeks, of the places this year and last, and of
 * groups, where it can be, this year and last. One survey of each unit's newest evening is open.
 */
export async function insertSurveys(tx: WriteTx, places: readonly Place[], today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  const invented = places.flatMap((place) => inventSurveys(place, day))
  const surveys = invented.map((one, number) => surveyOf(one, number))
  await insertRows(tx, 'youth.survey', surveys)
  await insertRows(
    tx,
    'youth.survey_result',
    surveys.flatMap((survey, at) => resultsOf(survey, invented[at]?.answers ?? 0)),
  )
  await sql`insert into base.audit (at, person, action, kind, subject, municipality, unit)
    select created_at, created_by, 'opened', 'youth.survey', id::text, municipality, unit from youth.survey
    order by created_at, id`.execute(tx)
}

function inventSurveys({ leader, units, sessions }: Place, day: Temporal.PlainDate): Invented[] {
  return units.flatMap((unit) => {
    const common = { municipality: unit.municipality, unit: unit.id, by: leader.id }
    const random = randomOf(`surveys ${unit.id}`)
    const held = sessions.filter(({ content }) => content.unit === unit.id && !content.exception).slice(-6)
    const evenings = held.map(({ id, content }, at): Invented => {
      const came = content.participants ?? 0
      const latest = at === held.length - 1
      const { date, form } = content
      return {
        ...common,
        ...{ kind: 'session', session: { id, date, form }, opensOn: date },
        closesOn: latest ? day.add({ days: 1 }).toString() : date,
        answers: Math.min(came, random.between(2, 24)),
      }
    })
    const yearly = [0, 1].map((yearsAgo): Invented => {
      const opens = day.subtract({ years: yearsAgo, weeks: 5 })
      return {
        ...{ ...common, kind: 'meeting-place', opensOn: opens.toString() },
        ...{ closesOn: opens.add({ weeks: 4 }).toString(), answers: random.between(18, 70) },
      }
    })
    const groups = [0, 1].flatMap((yearsAgo): Invented[] => {
      const opens = day.subtract({ years: yearsAgo, weeks: 3 })
      const known = askedGroupOf(unit, opens.year, day.year)
      if (!known && yearsAgo > 0) return []
      const group = known ?? { id: null, name_fi: 'Bändi / Bandet' }
      return [
        {
          ...{ ...common, kind: 'group', group },
          ...{ opensOn: opens.toString(), closesOn: opens.add({ weeks: 2 }).toString() },
          answers: random.between(6, 12),
        },
      ]
    })
    return [...evenings, ...yearly, ...groups]
  })
}

function surveyOf(one: Invented, number: number) {
  const name = `survey ${one.kind} ${one.unit} ${one.opensOn} ${one.session?.id ?? ''}`
  return {
    ...{ municipality: one.municipality, id: idOf(name), unit: one.unit, version: 1, kind: one.kind },
    questionnaire: newestQuestionnaire(one.kind).version,
    ...{ session: one.session?.id ?? null, date: one.session?.date ?? null, form: one.session?.form ?? null },
    ...{ group_id: one.group?.id ?? null, group_name: one.group?.name_fi ?? null },
    ...{ own: [], year: Number(one.opensOn.slice(0, 4)) },
    ...{ opens_on: one.opensOn, closes_on: one.closesOn, state: 'open', settled: true },
    code: codeOf(randomOf(name), number),
    ...{ answers: one.answers, created_by: one.by, created_at: `${one.opensOn}T15:00:00Z` },
  }
}

/** Three syllables and three digits; the digits number them, so that no two are the same. */
function codeOf(random: Random, number: number): string {
  const syllable = () => random.pick([...consonants]) + random.pick([...vowels])
  const digits = [number % 8, Math.floor(number / 8) % 8, Math.floor(number / 64) % 8].map((one) => one + 2)
  return syllable() + syllable() + syllable() + digits.join('')
}

function resultsOf(survey: ReturnType<typeof surveyOf>, answers: number) {
  const { municipality, id, unit, kind } = survey
  return newestQuestionnaire(kind).questions.map(({ code, scale }) => {
    const random = randomOf(`answers ${id} ${code}`)
    const none = scales[scale].map(() => 0)
    const shown = [...none]
    // Shown by fives, as the product does; the rest waits.
    const seen = answers - (answers % 5)
    for (let one = 0; one < seen; one++) {
      const weights = Object.fromEntries(moods[scale].map((weight, place) => [String(place), weight]))
      const place = Number(random.weighted(weights))
      shown[place] = (shown[place] ?? 0) + 1
    }
    return { municipality, survey: id, unit, question: code, waiting: none, shown }
  })
}
