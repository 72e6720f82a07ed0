import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import { predecessorsOf } from '../../base/municipalities/mergers'
import type { Register } from '../../base/municipalities/register'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { readYear } from '../../youth/domain/yearly/readYear'
import { acting } from '../acting'
import { insertRows } from '../insertRows'
import { seed } from '../random'
import { acceptRest } from '../rounds/acceptRest'
import { correctFigure } from '../rounds/correctFigure'
import { countReviewOnce } from '../rounds/countReview'
import { insertContacts } from '../rounds/insertContacts'
import { insertFindings } from '../rounds/insertFindings'
import { insertReplies } from '../rounds/insertReplies'
import { insertValues } from '../rounds/insertValues'
import { askedPlaces } from '../rounds/places'
import { inventReplies, unanswered } from '../rounds/replies'
import { insertRound, type Round } from '../rounds/round'
import { plannedRelease, takeRelease } from '../rounds/takeRelease'
import type { Place } from '../world'
import { inventYearly, type Recorded } from './inventYearly'
import { answersYearly, yearlyForm } from './yearlyForm'

/**
 * The yearly form of youth work, the second kind of round: that of one year answered, accepted and released, and that of
 * the next open and not begun anywhere yet, with what was answered the year before beside its fields.
 */
export async function seedYearly(
  tx: WriteTx,
  register: Register,
  places: readonly Place[],
  today: string,
): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  const year = finishedYear(day)
  await insertCoreSet(tx, 'youth', '2025-11-20', yearlyForm.indicators)
  await countReviewOnce(tx, 'youth', async () => {
    await seedFinished(tx, register, places, year)
    await seedReleases(tx, year)
  })
  const open = yearlyRound(year + 1, 'open', day.subtract({ days: 6 }), 80)
  await insertRound(tx, open, yearlyForm)
  await insertReplies(
    tx,
    open,
    yearlyForm,
    askedPlaces(register, year).map(({ code }) => unanswered(code)),
  )
  await insertContacts(tx, register, year + 1, yearlyForm, {
    names: { fi: 'nuorisopalvelut', sv: 'Ungdomstjänsterna' },
    mailbox: 'nuoriso',
  })
}

/** The form's indicators begin with it. */
const firstYear = 2025

/** The latest year whose form may be closed: it is asked in the winter after it and is ready by the summer. */
const finishedYear = ({ year, month }: Temporal.PlainDate) =>
  Math.max(firstYear, month > 6 ? year - 1 : year - 2)

const daysOpen = 56

async function seedFinished(tx: WriteTx, register: Register, staged: readonly Place[], year: number) {
  const places = askedPlaces(register, year)
  const opens = Temporal.PlainDate.from({ year: year + 1, month: 1, day: 20 })
  const round = yearlyRound(year, 'closed', opens, daysOpen)
  const recorded = await readRecorded(tx, register, staged, year)
  const answers = inventYearly(places, year, seed, recorded)
  const replies = inventReplies(places, year, seed, daysOpen, (place) => answersYearly(place, year, seed), {
    underReview: true,
  })
  await insertRound(tx, round, yearlyForm)
  await insertReplies(tx, round, yearlyForm, replies)
  await insertValues(tx, round, yearlyForm, answers)
  const records = [...recorded].flatMap(([municipality, rows]) =>
    rows.map((row) => ({ ...row, municipality, comment: '' })),
  )
  await insertFindings(tx, round, yearlyForm, places, answers, { before: [], register: records })
}

/** What the form would be filled with where the year was recorded here. */
async function readRecorded(
  tx: WriteTx,
  register: Register,
  staged: readonly Place[],
  year: number,
): Promise<Recorded> {
  const recorded = new Map<string, Awaited<ReturnType<typeof readYear>>>()
  for (const { municipality, leader } of staged) {
    const { code } = municipality
    const person = acting(leader, [code, ...predecessorsOf(register, code)])
    recorded.set(code, await readYear(tx, person, register, { municipality: code, year }))
  }
  return recorded
}

const breaks: Words = {
  fi: 'Lomake on uusi, joten aiempia vuosia ei ole. Etsivä nuorisotyö ja työpajat lasketaan kunnissa eri tavoin.',
  sv: 'Blanketten är ny, så tidigare år finns inte. Uppsökande ungdomsarbete och verkstäder räknas på olika sätt i kommunerna.',
  en: 'The form is new, so there are no earlier years. Outreach work and workshops are counted in different ways.',
}

/** A preliminary release with all that was approved and, after Porvoo put a figure right, the final one. */
async function seedReleases(tx: WriteTx, year: number) {
  await takeRelease(tx, yearlyForm, {
    ...{ state: 'preliminary', at: `${year + 1}-05-06T05:00:00Z`, breaks },
    note: {
      fi: `Nuorisotyön vuositiedot ${year}, ennakko: kuntien hyväksymät vastaukset.`,
      sv: `Ungdomsarbetets årsuppgifter ${year}, preliminärt: svar som kommunerna godkänt.`,
      en: `Yearly figures of youth work ${year}, preliminary: answers approved by the municipalities.`,
    },
  })
  await acceptRest(tx, yearlyForm, `${year + 1}-05-08T07:00:00Z`)
  await correctFigure(tx, yearlyForm, {
    ...{ municipality: '638', round: `youth-${year}`, of: ['YO302'], lacked: 2 },
    ...{ at: `${year + 1}-05-20T09:00:00Z`, asks: 'Saajista puuttuu kaksi. Tarkistakaa luku.' },
  })
  await takeRelease(tx, yearlyForm, {
    ...{ state: 'final', at: `${year + 1}-06-10T05:00:00Z`, breaks },
    note: {
      fi: `Nuorisotyön vuositiedot ${year}: kuntien hyväksymät ja tarkistetut vastaukset. Porvoo on korjannut yhden luvun.`,
      sv: `Ungdomsarbetets årsuppgifter ${year}: svar som kommunerna godkänt och som granskats. Borgå har rättat en siffra.`,
      en: `Yearly figures of youth work ${year}: answers approved by the municipalities and reviewed. Porvoo has corrected one figure.`,
    },
  })
  const next = year + 1
  await insertRows(tx, 'collection.planned_release', [
    plannedRelease('youth', `${year + 2}-05-05`, 'preliminary', {
      fi: `Nuorisotyön vuositiedot ${next}, ennakko`,
      sv: `Ungdomsarbetets årsuppgifter ${next}, preliminära`,
      en: `Yearly figures of youth work ${next}, preliminary`,
    }),
    plannedRelease('youth', `${year + 2}-06-09`, 'final', {
      fi: `Nuorisotyön vuositiedot ${next}, lopulliset`,
      sv: `Ungdomsarbetets årsuppgifter ${next}, slutliga`,
      en: `Yearly figures of youth work ${next}, final`,
    }),
  ])
}

const yearlyRound = (
  year: number,
  state: 'open' | 'closed',
  opens: Temporal.PlainDate,
  days: number,
): Round => ({
  ...{ id: `youth-${year}`, kind: 'regular', year, state, opens, deadline: opens.add({ days }) },
  name: {
    fi: `Nuorisotyön vuosilomake ${year}`,
    sv: `Ungdomsarbetets årsblankett ${year}`,
    en: `Yearly form of youth work ${year}`,
  },
})
