import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { selectPilotFigures } from '../../collection/db/rounds/pilots'
import type { Rule } from '../../collection/domain/checking/rule'
import type { FormSection } from '../../collection/domain/rounds/firstForm'
import { verdictOf } from '../../collection/domain/rounds/verdict'
import { readRef, type Value } from '../../collection/domain/value'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { cultureRules } from '../../culture/domain/rounds/rules'
import { cultureSections } from '../../culture/domain/rounds/sections'
import { cultureSubject } from '../../culture/domain/subject'
import { yearlyRules } from '../../youth/domain/yearly/rules'
import { yearlySections } from '../../youth/domain/yearly/sections'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import { insertRows } from '../insertRows'
import { demoPeople } from '../people'
import { idOf, randomOf } from '../random'
import { insertCards } from './cards'
import { findInAnswers } from './findings'
import { answersOf, inventAnswers } from './inventAnswers'
import type { Invented } from './invented'
import { inventPilotReplies, pilotMunicipalities } from './inventPilot'
import { type CulturePlace, culturePlaces } from './places'
import { inventRegisterValues } from './registerValues'
import { type InventedReply, inventOpenReplies, inventReplies, openRound } from './replies'
import { coreSetDecided, seedProposals } from './seedProposals'
import { seedReleases } from './seedReleases'
import { inventYearlyAnswers } from './yearlyAnswers'

const seed = 'kuntakuva'
const personOf = (account: string): string => {
  const found = demoPeople.find(({ email }) => email === `${account}@demo.example`)
  if (!found) throw new Error(`nobody of the demo is called ${account}`)
  return found.id
}

/** The statistical year of the round that is open. */
const openYear = 2025

/** A round of the demo, all of it invented and marked so. */
type Round = {
  id: string
  subject: 'culture' | 'youth'
  kind: 'pilot' | 'regular'
  year: number
  name: Words
  opens: Temporal.PlainDate
  deadline: Temporal.PlainDate
  closed: boolean
}

/**
 * The fact base on culture in the demo world, as the owner: the core indicators as decided, a pilot, finished rounds of
 * 2021 and 2022, an open round of 2025 in the middle, what registers say, and good practice. The yearly form of youth
 * work is an open round on the same engine. All answers are invented and their rounds marked as examples.
 */
export async function seedCulture(tx: WriteTx, register: Register, today: string): Promise<void> {
  const day = Temporal.PlainDate.from(today)
  await countReview(tx, 'disable')
  await insertCoreSet(tx, 'culture', coreSetDecided, coreIndicators)
  await insertCoreSet(tx, 'youth', '2025-11-20', yearlyIndicators)
  await seedProposals(tx, today)
  await seedPilot(tx, register)
  let before: Invented[] = []
  for (const year of [2021, 2022]) {
    const registers = inventRegisterValues(register, year, seed)
    await insertRegister(tx, year, registers)
    const answers = inventAnswers(register, year, seed)
    const opens = Temporal.PlainDate.from({ year: year + 1, month: 2, day: 1 })
    const round = cultureRound(year, opens, opens.add({ days: 60 }), true)
    await insertRound(tx, round)
    await insertReplies(tx, round, inventReplies(register, year, seed, 60))
    await insertValues(tx, round, answers)
    const places = culturePlaces(register, year)
    await insertFindings(tx, round, places, { answers, before, register: registers })
    before = answers
  }
  await sql`analyze ${sql.raw(laidOut)}`.execute(tx)
  // What has been released is of the finished rounds; of the open one nothing is yet.
  await seedReleases(tx, register)
  const registers = inventRegisterValues(register, openYear, seed)
  await insertRegister(tx, openYear, registers)
  await seedOpenRound(tx, register, day, registers)
  await seedYearly(tx, register, day)
  await insertContacts(tx, register)
  await sql`select collection.count_for_review(municipality, round) from collection.reply
    where state not in ('invited', 'answering')`.execute(tx)
  await countReview(tx, 'enable')
  await insertCards(tx)
}

/** What was just laid out is unknown to the planner until it is looked at. */
const laidOut =
  'collection.reply, collection.value, collection.value_change, collection.finding, collection.register_value'

/** Whether the reviewers' queue is counted with each reply and finding that comes; here it is counted once, at the end. */
async function countReview(tx: WriteTx, how: 'enable' | 'disable') {
  await sql`alter table collection.reply ${sql.raw(how)} trigger moved`.execute(tx)
  await sql`alter table collection.finding ${sql.raw(how)} trigger found, ${sql.raw(how)} trigger explained`.execute(
    tx,
  )
}

const cultureRound = (
  year: number,
  opens: Temporal.PlainDate,
  deadline: Temporal.PlainDate,
  closed: boolean,
): Round => ({
  ...{ id: `culture-${year}`, subject: 'culture', kind: 'regular', year, opens, deadline, closed },
  name: {
    fi: `Kulttuurin kyselykierros ${year}`,
    sv: `Kulturens enkätomgång ${year}`,
    en: `Culture round ${year}`,
  },
})

async function insertRound(
  tx: WriteTx,
  round: Round,
  sections: readonly FormSection[] = cultureSections,
  rules: readonly Rule[] = cultureRules,
) {
  const { id, subject, kind, year, name, opens, deadline, closed } = round
  const at = `${opens}T07:00:00Z`
  await insertRows(tx, 'collection.round', [
    {
      ...{
        id,
        subject,
        kind,
        year,
        name,
        state: closed ? 'closed' : 'open',
        example: true,
        version: closed ? 3 : 2,
      },
      ...{ opens_on: `${opens}`, deadline: `${deadline}`, opened_at: at },
      closed_at: closed ? `${deadline.add({ days: 30 })}T10:00:00Z` : null,
    },
  ])
  await insertRows(
    tx,
    'collection.round_section',
    sections.map(({ code, name }, position) => ({ round: id, code, position, name })),
  )
  await insertRows(
    tx,
    'collection.round_question',
    sections.flatMap(({ code, indicators }) =>
      indicators.map((indicator, position) => ({
        round: id,
        indicator,
        indicator_version: 1,
        section: code,
        position,
      })),
    ),
  )
  await insertRows(
    tx,
    'collection.round_rule',
    rules.map((content, position) => ({ round: id, code: content.code, position, content })),
  )
}

/** Replies with who handed them in and approved them where somebody of the demo did. */
async function insertReplies(
  tx: WriteTx,
  { id, subject, opens, deadline }: Round,
  replies: readonly InventedReply[],
) {
  const reviewer = personOf('reviewer')
  await insertRows(
    tx,
    'collection.reply',
    replies.map(({ municipality, state, minutes, submittedAfter, extendedBy }) => {
      const at = (days: number) =>
        submittedAfter === null ? null : `${opens.add({ days: submittedAfter + days })}T09:30:00Z`
      const isPorvoo = municipality === '638' && subject === 'culture'
      const approved = ['approved', 'accepted', 'returned'].includes(state)
      return {
        ...{ municipality, round: id, state, minutes, nil: false, version: submittedAfter === null ? 1 : 4 },
        extended_to: extendedBy === null ? null : `${deadline.add({ days: extendedBy })}`,
        ...{ first_submitted_at: at(0), submitted_at: at(0) },
        submitted_by: submittedAfter !== null && isPorvoo ? personOf('respondent') : null,
        approved_at: approved ? at(2) : null,
        approved_by: approved && isPorvoo ? personOf('approver') : null,
        accepted_at: state === 'accepted' ? at(9) : null,
        accepted_by: state === 'accepted' ? reviewer : null,
      }
    }),
  )
}

const stored = (value: Value) => ({
  kind: value.kind,
  number: 'number' in value ? (value.number ?? null) : null,
  choices: 'choices' in value ? (value.choices ?? null) : null,
})

/** Values, and of each that it was once written. */
async function insertValues(
  tx: WriteTx,
  { id, subject, opens }: Round,
  answers: readonly Invented[],
  returned = new Set<string>(),
) {
  await insertRows(
    tx,
    'collection.value',
    answers.map(({ municipality, ref, value, comment }) => ({
      ...{ municipality, round: id, ...parts(ref), ...stored(value), comment, version: 1 },
      ...(subject === 'youth'
        ? { changed_by: null, changed_by_name: 'Nuorisotyön yhteyshenkilö (esimerkki)' }
        : municipality === '638'
          ? { changed_by: personOf('respondent'), changed_by_name: 'Kaarina Mallipelto' }
          : { changed_by: null, changed_by_name: 'Kulttuurin yhteyshenkilö (esimerkki)' }),
      changed_at: `${opens.add({ days: 2 })}T08:00:00Z`,
      unlocked: returned.has(`${municipality} ${ref}`),
    })),
  )
  await sql`insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name, at)
    select municipality, round, indicator, part, 1, null,
      jsonb_build_object('value', jsonb_strip_nulls(jsonb_build_object('kind', kind, 'number', number, 'choices', choices)),
        'comment', comment),
      'form', changed_by, changed_by_name, changed_at
    from collection.value where round = ${id}`.execute(tx)
}

const parts = (ref: string) => readRef(ref) ?? { indicator: ref, part: '' }

/** What the rules found as answers were handed in, each explained in words. */
async function insertFindings(
  tx: WriteTx,
  { id, year, opens }: Round,
  places: readonly CulturePlace[],
  of: Parameters<typeof findInAnswers>[2],
) {
  const languageOf = new Map(places.map(({ code, language }) => [code, language]))
  const found = [...findInAnswers(places, year, of)].flatMap(([municipality, findings]) =>
    findings.map(({ rule, ref, severity }) => ({ municipality, rule, ref, severity })),
  )
  await insertRows(
    tx,
    'collection.finding',
    found.map(({ municipality, rule, ref, severity }) => ({
      ...{ municipality, round: id, rule, ...parts(ref), severity },
      explanation:
        explanations[languageOf.get(municipality) ?? 'fi'][rule.split('-')[0] ?? ''] ?? explanations.fi.other,
      explained_at: `${opens.add({ days: 3 })}T08:00:00Z`,
      since: `${opens.add({ days: 2 })}T08:00:00Z`,
    })),
  )
}

const explanations: Record<'fi' | 'sv', Record<string, string>> = {
  fi: {
    change: 'Luku on tarkistettu. Edellisvuosi oli poikkeuksellinen.',
    grants: 'Kirjanpidossa on mukana liikunnan avustuksia.',
    unusual: 'Meillä on iso festivaali ja musiikkiopisto, joten luku on suuri.',
    other: 'Luku on tarkistettu ja oikein.',
  },
  sv: {
    change: 'Siffran är kontrollerad. Året innan var exceptionellt.',
    grants: 'I bokföringen ingår också idrottens understöd.',
    unusual: 'Vi har en stor festival och ett musikinstitut, därför är siffran hög.',
    other: 'Siffran är kontrollerad och stämmer.',
  },
}

async function insertRegister(tx: WriteTx, year: number, values: readonly Invented[]) {
  const sources = new Map(coreIndicators.map(({ code, content }) => [code, content.source.name]))
  const accounts = sources.get('CU101')
  await insertRows(
    tx,
    'collection.register_value',
    values.map(({ municipality, ref, value }) => {
      const { indicator, part } = parts(ref)
      const { kind, number } = stored(value)
      const name = indicator === 'CU110' ? accounts : sources.get(indicator)
      return {
        ...{ municipality, subject: 'culture', indicator, part, year, kind, number },
        ...{
          source: { name, table: 'esimerkki' },
          retrieved_on: `${year + 1}-09-15`,
          licence: 'Esimerkkiaineisto',
        },
      }
    }),
  )
}

async function seedPilot(tx: WriteTx, register: Register) {
  const asked = pilotMunicipalities(register, 2020, seed)
  const opens = Temporal.PlainDate.from('2021-03-01')
  const round: Round = {
    ...cultureRound(2020, opens, opens.add({ days: 45 }), true),
    ...{ id: 'culture-2020-pilot', kind: 'pilot' },
    name: { fi: 'Kulttuurin pilotti 2020', sv: 'Kulturens pilot 2020', en: 'Culture pilot 2020' },
  }
  await insertRound(tx, round)
  const places = culturePlaces(register, 2020).filter(({ code }) => asked.includes(code))
  const replies = places.map(({ code }): InventedReply => {
    const random = randomOf(`${seed} ${code} pilot reply`)
    return {
      ...{ municipality: code, state: 'accepted', extendedBy: null },
      ...{ minutes: random.between(25, 120), submittedAfter: random.between(5, 44) },
    }
  })
  await insertReplies(tx, round, replies)
  const answer = answersOf(register, 2020, seed)
  await insertValues(tx, round, places.flatMap(answer))
  await insertRows(
    tx,
    'collection.pilot_reply',
    inventPilotReplies(register, 2020, seed).map((one) => ({ ...one, round: round.id })),
  )
  await insertPilotDecisions(tx, round.id)
}

/** What the steering group decided of the pilot's questions: the unclear ones were written anew, and none was dropped. */
async function insertPilotDecisions(tx: WriteTx, round: string) {
  const figures = await selectPilotFigures(tx, round)
  await insertRows(
    tx,
    'collection.pilot_decision',
    figures.map(({ indicator, comments: _, ...of }) => {
      const verdict = verdictOf(of) === 'keep' ? 'keep' : 'change'
      return {
        ...{ id: idOf(`pilot ${round} ${indicator}`), round, indicator, verdict, figures: of },
        ...{ reason: pilotReasons[verdict], body: cultureSubject.bodies.decide },
        ...{ decided_on: coreSetDecided, by: personOf('steering'), at: `${coreSetDecided}T10:00:00Z` },
      }
    }),
  )
}

const pilotReasons: Record<'keep' | 'change', Words> = {
  keep: {
    fi: 'Kysymys oli selvä ja siihen vastattiin nopeasti.',
    sv: 'Frågan var tydlig och gick snabbt att besvara.',
    en: 'The question was clear and quickly answered.',
  },
  change: {
    fi: 'Tietoa tarvitaan, mutta kysymys oli epäselvä tai hidas. Ohje kirjoitettiin uudestaan esimerkein.',
    sv: 'Uppgiften behövs, men frågan var otydlig eller tog tid. Anvisningen skrevs om med exempel.',
    en: 'The figure is needed, but the question was unclear or slow. Its instruction was rewritten with examples.',
  },
}

/** How much of its answer a municipality that is still answering has written. */
const begun = ['CU211', 'CU212', 'CU120', 'CU122', 'CU110', 'CU111', 'CU116', 'CU112', 'CU201', 'CU202']

async function seedOpenRound(
  tx: WriteTx,
  register: Register,
  day: Temporal.PlainDate,
  registered: Invented[],
) {
  const opens = day.subtract({ days: 45 })
  const round = cultureRound(openYear, opens, day.subtract({ days: 2 }), false)
  await insertRound(tx, round)
  const replies = inventOpenReplies(register, openYear, seed, 43)
  await insertReplies(tx, round, replies)
  const places = culturePlaces(register, openYear)
  const answer = answersOf(register, openYear, seed)
  const stateOf = new Map(replies.map(({ municipality, state }) => [municipality, state]))
  const answers = places
    .filter(({ code }) => stateOf.get(code) !== 'invited')
    .flatMap((place) => {
      const whole = answer(place).map(place.code === openRound.answering ? spoil : (one) => one)
      return stateOf.get(place.code) === 'answering'
        ? whole.filter(({ ref }) => begun.includes(ref.slice(0, 5)))
        : whole
    })
  const back = [...stateOf].flatMap(([code, state]) => (state === 'returned' ? [code] : []))
  await insertValues(
    tx,
    round,
    answers,
    new Set(back.flatMap((code) => [`${code} CU202`, `${code} CU202.own`])),
  )
  const handedIn = answers.filter(({ municipality }) => stateOf.get(municipality) !== 'answering')
  const before = inventAnswers(register, 2022, seed)
  await insertFindings(tx, round, places, { answers: handedIn, before, register: registered })
  await insertRows(
    tx,
    'collection.review_note',
    back.map((municipality) => ({
      ...{ municipality, id: idOf(`return ${municipality}`), round: round.id, indicator: 'CU202', part: '' },
      ...{ kind: 'return', by: personOf('reviewer'), by_team: true, corrects: false },
      text: 'Onko festivaalin jokainen esitys laskettu omaksi tapahtumakseen? Festivaali on yksi tapahtuma.',
      ...{ at: `${day.subtract({ days: 3 })}T08:00:00Z`, answer_by: `${day.add({ days: 10 })}` },
    })),
  )
}

/** Porvoo is in the middle: one sum does not match, and grants are typed in thousands, as happens. */
function spoil(one: Invented): Invented {
  if (one.ref === 'CU202' && 'number' in one.value)
    return { ...one, value: { kind: 'number', number: (one.value.number ?? 0) + 12 } }
  if (one.ref.startsWith('CU110') && 'number' in one.value)
    return { ...one, value: { kind: 'number', number: Math.round((one.value.number ?? 0) / 1000) } }
  return one
}

/**
 * The yearly form of youth work, the second kind of round: open and not begun anywhere yet. Of the year before it, what
 * the municipalities of the demo answered stands beside its fields.
 */
async function seedYearly(tx: WriteTx, register: Register, day: Temporal.PlainDate) {
  const year = day.year - 1
  const before = yearlyRound(year - 1, day.subtract({ years: 1 }), true)
  const answers = inventYearlyAnswers(culturePlaces(register, year - 1), year - 1, seed)
  const answered = new Set(answers.map(({ municipality }) => municipality))
  await insertRound(tx, before, yearlySections, yearlyRules)
  await insertReplies(
    tx,
    before,
    culturePlaces(register, year - 1).map(({ code }) => ({
      ...{ municipality: code, extendedBy: null },
      ...(answered.has(code)
        ? { state: 'accepted', minutes: 25, submittedAfter: 20 }
        : { state: 'invited', minutes: null, submittedAfter: null }),
    })),
  )
  await insertValues(tx, before, answers)
  const round = yearlyRound(year, day, false)
  await insertRound(tx, round, yearlySections, yearlyRules)
  await insertReplies(
    tx,
    round,
    culturePlaces(register, year).map(({ code }) => ({
      ...{ municipality: code, state: 'invited', minutes: null, submittedAfter: null, extendedBy: null },
    })),
  )
}

const yearlyRound = (year: number, day: Temporal.PlainDate, closed: boolean): Round => ({
  ...cultureRound(year, day.subtract({ days: 6 }), day.add({ days: 40 }), closed),
  ...{ id: `youth-${year}`, subject: 'youth' },
  name: {
    fi: `Nuorisotyön vuosilomake ${year}`,
    sv: `Ungdomsarbetets årsblankett ${year}`,
    en: `Yearly form of youth work ${year}`,
  },
})

/** Every municipality's contact for culture: a mailbox of the demo, and the people of the demo in their own. */
async function insertContacts(tx: WriteTx, register: Register) {
  const named = new Map(
    demoPeople
      .filter(({ role }) => role === 'culture-respondent')
      .map((person) => [person.municipality, person] as const),
  )
  const swedish = new Set(
    culturePlaces(register, register.lastYear)
      .filter(({ language }) => language === 'sv')
      .map(({ code }) => code),
  )
  await insertRows(
    tx,
    'collection.contact',
    municipalitiesOf(register, register.lastYear).map(({ code, name, region }) => {
      const person = named.get(code)
      const language = swedish.has(code) || region === '21' ? 'sv' : 'fi'
      return {
        ...{ municipality: code, subject: 'culture', role: 'main', version: 1 },
        person: person?.id ?? null,
        name:
          person?.name ??
          (language === 'sv'
            ? `Kulturtjänsterna i ${name.sv} (exempel)`
            : `${name.fi}, kulttuuripalvelut (esimerkki)`),
        email: person?.email ?? `kulttuuri.${code}@demo.example`,
        language: person?.language === 'sv' ? 'sv' : language,
        changed_at: '2026-01-15T08:00:00Z',
      }
    }),
  )
}
