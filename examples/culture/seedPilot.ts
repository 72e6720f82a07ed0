import { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Register } from '../../base/municipalities/register'
import { selectPilotFigures } from '../../collection/db/rounds/pilots'
import { verdictOf } from '../../collection/domain/rounds/verdict'
import { cultureSubject } from '../../culture/domain/subject'
import { insertRows } from '../insertRows'
import { idOf, randomOf, seed } from '../random'
import { demoPerson } from '../rounds/form'
import { insertReplies } from '../rounds/insertReplies'
import { insertValues } from '../rounds/insertValues'
import { askedPlaces } from '../rounds/places'
import type { InventedReply } from '../rounds/replies'
import { insertRound, type Round } from '../rounds/round'
import { cultureForm } from './cultureForm'
import { answersOf } from './inventAnswers'
import { inventPilotReplies, pilotMunicipalities } from './inventPilot'
import { coreSetDecided } from './seedProposals'

/** The pilot that went before the first round: 48 municipalities, and what was decided of each of its questions. */
export async function seedPilot(tx: WriteTx, register: Register) {
  const asked = pilotMunicipalities(register, 2020, seed)
  const opens = Temporal.PlainDate.from('2021-03-01')
  const round: Round = {
    ...{ id: 'culture-2020-pilot', kind: 'pilot', year: 2020, state: 'closed' },
    ...{ opens, deadline: opens.add({ days: 45 }) },
    name: { fi: 'Kulttuurin pilotti 2020', sv: 'Kulturens pilot 2020', en: 'Culture pilot 2020' },
  }
  await insertRound(tx, round, cultureForm)
  const places = askedPlaces(register, 2020).filter(({ code }) => asked.includes(code))
  const replies = places.map(({ code }): InventedReply => {
    const random = randomOf(`${seed} ${code} pilot reply`)
    return {
      ...{ municipality: code, state: 'accepted', extendedBy: null },
      ...{ minutes: random.between(25, 120), submittedAfter: random.between(5, 44) },
    }
  })
  await insertReplies(tx, round, cultureForm, replies)
  const answer = answersOf(register, 2020, seed)
  await insertValues(tx, round, cultureForm, places.flatMap(answer))
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
        ...{ decided_on: coreSetDecided, by: demoPerson('steering').id, at: `${coreSetDecided}T10:00:00Z` },
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
