import { Temporal } from 'temporal-polyfill'
import type { CostPart, GoalMeasure, UnitType } from '../../youth/domain/codes'
import { isYearly } from '../municipalities/programme'
import { nameOfActivity } from '../plans/names'
import { idOf, randomOf } from '../random'
import type { PlacedUnit } from '../sessions/inventDay'
import type { Place } from '../world'

const typeOf: Partial<Record<PlacedUnit['environment'], UnitType>> = {
  'youth-facility': 'youth-facility',
  'school-upper': 'school-team',
  street: 'street-team',
  online: 'online',
  vehicle: 'mobile',
  'shopping-centre': 'information-point',
}

/** What each unit is, and of places with a door what is known of their accessibility. */
export const inventUnitFacts = (places: readonly Place[]) =>
  places.flatMap(({ units }) =>
    units.map((unit) => {
      const random = randomOf(`facts ${unit.id}`)
      const isPlace = unit.environment === 'youth-facility'
      return {
        ...{ municipality: unit.municipality, id: unit.id, type: typeOf[unit.environment] ?? 'other' },
        accessibility: isPlace
          ? {
              'step-free-entrance': random.chance(0.8),
              'accessible-toilet': random.chance(0.7),
              'quiet-room': random.chance(0.4),
            }
          : {},
      }
    }),
  )

/** What evenings begin from: of each weekly activity one, by its name at the door. */
export const inventTemplates = (places: readonly Place[]) =>
  places.flatMap(({ units }) =>
    units.flatMap((unit) => {
      const like = (one: (typeof unit.programme)[number]) => `${one.form} ${one.start} ${one.end}`
      const weekly = unit.programme
        .filter((one) => !isYearly(one) && nameOfActivity(one))
        .filter((one, at, all) => all.findIndex((other) => like(other) === like(one)) === at)
        .slice(0, 3)
      return weekly.map((activity) => {
        const staff = activity.visitors > 22 ? 2 : 1
        return {
          ...{ municipality: unit.municipality, unit: unit.id, version: 1, retired: false },
          id: idOf(`template ${unit.id} ${activity.form} ${JSON.stringify(activity.when)} ${activity.start}`),
          name_fi: nameOfActivity(activity)?.fi ?? '',
          name_sv: nameOfActivity(activity)?.sv ?? '',
          ...{ form: activity.form, environment: activity.environment ?? unit.environment },
          ...{ start_time: activity.start, end_time: activity.end },
          ...{ staff_count: staff, staff_minutes: null, tags: [], local_tags: [] },
          ...{ valid_from: null, valid_to: null },
        }
      })
    }),
  )

const goalWords: Record<'fi' | 'sv', { more: string; led: string; words: string }> = {
  fi: {
    more: 'Toiminta tavoittaa nuoria ainakin yhtä usein kuin viime vuonna.',
    led: 'Nuoret suunnittelevat tai vetävät itse useamman illan.',
    words: 'Tila tuntuu turvalliselta jokaisesta, myös ensi kertaa tulevasta.',
  },
  sv: {
    more: 'Verksamheten når unga minst lika ofta som i fjol.',
    led: 'Unga planerar eller leder själva fler kvällar.',
    words: 'Lokalen känns trygg för alla, också för den som kommer första gången.',
  },
}

/** What units aim at this year and aimed at last year: two goals with a figure, and one in words alone. */
export function inventGoals(places: readonly Place[], today: string) {
  const year = Number(today.slice(0, 4))
  return places.flatMap(({ units, sessions }) =>
    units.flatMap((unit) => {
      const came = sessions
        .filter(({ content }) => content.unit === unit.id && content.date.startsWith(`${year - 1}`))
        .reduce((sum, { content }) => sum + (content.participants ?? 0), 0)
      const goal = (
        of: number,
        said: keyof typeof goalWords.fi,
        measure: GoalMeasure | null,
        target: number,
      ) => ({
        ...{ municipality: unit.municipality, id: idOf(`goal ${unit.id} ${of} ${said}`), unit: unit.id },
        ...{
          year: of,
          words_fi: goalWords.fi[said],
          words_sv: goalWords.sv[said],
          measure,
          target: measure ? target : null,
        },
        ...{ retired: false, version: 1 },
      })
      return [year - 1, year].flatMap((of) => [
        ...(came ? [goal(of, 'more', 'participations', Math.ceil(came / 100) * 100)] : []),
        goal(of, 'led', 'led-share', 40),
        ...(unit.environment === 'youth-facility' ? [goal(of, 'words', null, 0)] : []),
      ])
    }),
  )
}

/** Small ones have not said what their units cost, which is not that they cost nothing. */
const costUnsaid = ['061', '623']

/** What units cost last year and in the first half of this one, as larger programmes cost more. */
export function inventCosts(places: readonly Place[], today: string) {
  const year = Number(today.slice(0, 4))
  const halfIsOver = Temporal.PlainDate.from(today).month > 6
  return places
    .filter(({ municipality }) => !costUnsaid.includes(municipality.code))
    .flatMap(({ units, sessions }) =>
      units.flatMap((unit) => {
        const held = sessions.filter(({ content }) => content.unit === unit.id)
        const euros = (held.length * randomOf(`cost ${unit.id}`).between(520, 680)) / 2
        const hasDoor = unit.environment === 'youth-facility'
        const includes: CostPart[] = hasDoor
          ? ['staff', 'rent', 'activities']
          : ['staff', 'activities', 'transport']
        const cost = (of: number, share: number, last_month: number) => ({
          ...{ municipality: unit.municipality, unit: unit.id, year: of, version: 1 },
          cost_cents: Math.round((euros * share) / 100) * 10_000,
          ...{ includes, first_month: 1, last_month },
        })
        return [cost(year - 1, 1, 12), ...(halfIsOver ? [cost(year, 0.52, 6)] : [])]
      }),
    )
}

/** The first months of last year were checked and locked in two municipalities. */
const locking = ['638', '710']

export function inventLocks(places: readonly Place[], today: string) {
  const year = Number(today.slice(0, 4)) - 1
  return places
    .filter(({ municipality }) => locking.includes(municipality.code))
    .flatMap(({ municipality, leader }) =>
      [1, 2, 3].map((month) => ({
        ...{ municipality: municipality.code, id: idOf(`lock ${municipality.code} ${year} ${month}`) },
        month: `${year}-0${month}-01`,
        locked_at: `${year}-04-1${month}T07:30:00Z`,
        locked_by: leader.id,
      })),
    )
}
