import type { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Register } from '../../base/municipalities/register'
import { insertRows } from '../insertRows'
import { idOf, seed } from '../random'
import type { HeldAgainst } from '../rounds/findings'
import { demoPerson } from '../rounds/form'
import { insertFindings } from '../rounds/insertFindings'
import { insertReplies } from '../rounds/insertReplies'
import { insertValues } from '../rounds/insertValues'
import type { Invented } from '../rounds/invented'
import { askedPlaces } from '../rounds/places'
import { insertRound } from '../rounds/round'
import { cultureForm } from './cultureForm'
import { cultureRound } from './cultureRound'
import { answersOf } from './inventAnswers'
import { inventOpenReplies, openRound } from './openReplies'

/** How much of its answer a municipality that is still answering has written. */
const begun = ['CU211', 'CU212', 'CU120', 'CU122', 'CU110', 'CU111', 'CU116', 'CU112', 'CU201', 'CU202']

/** The statistical year of the round that is open: the one after the last finished, so that an answer is held against it. */
export const openYear = 2023

/** The round that is open: in the middle, with every state that a reply can be in. */
export async function seedOpenRound(
  tx: WriteTx,
  register: Register,
  day: Temporal.PlainDate,
  against: HeldAgainst,
) {
  const opens = day.subtract({ days: 45 })
  const round = cultureRound(openYear, 'open', opens, day.subtract({ days: 2 }))
  await insertRound(tx, round, cultureForm)
  const replies = inventOpenReplies(register, openYear, seed, 43)
  await insertReplies(tx, round, cultureForm, replies)
  const places = askedPlaces(register, openYear)
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
    cultureForm,
    answers,
    new Set(back.flatMap((code) => [`${code} CU202`, `${code} CU202.own`])),
  )
  const handedIn = answers.filter(({ municipality }) => stateOf.get(municipality) !== 'answering')
  await insertFindings(tx, round, cultureForm, places, handedIn, against)
  await insertRows(
    tx,
    'collection.review_note',
    back.map((municipality) => ({
      ...{ municipality, id: idOf(`return ${municipality}`), round: round.id, indicator: 'CU202', part: '' },
      ...{ kind: 'return', by: demoPerson('reviewer').id, by_team: true, corrects: false },
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
