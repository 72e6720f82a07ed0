import type { Temporal } from 'temporal-polyfill'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Rule } from '../../collection/domain/checking/rule'
import { insertRound } from '../rounds/round'
import { cultureForm } from './cultureForm'
import { cultureRound } from './cultureRound'
import { openYear } from './seedOpenRound'

const say = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** What is being thought of for the next round, beside the rules of the last one. All ask only some: who answered so. */
export const draftRules: readonly Rule[] = [
  {
    code: 'nobodys-post',
    type: 'range',
    severity: 'soft',
    refs: ['CU120.other'],
    max: 0.1,
    applies: { to: 'answered', ref: 'CU122', is: ['nobody'] },
    sentence: say(
      'Vastauksen mukaan kulttuuri ei kuulu kenenkään tehtäviin, mutta henkilötyövuosia on {{value}}. Kumpi on oikein?',
      'Enligt svaret hör kulturen inte till någons uppgifter, men årsverkena är {{value}}. Vilket stämmer?',
      'According to the answer culture is nobody’s work, but it gives {{value}} person-years. Which is right?',
    ),
  },
  {
    code: 'full-time-post',
    type: 'range',
    severity: 'soft',
    refs: ['CU120.other'],
    min: 1,
    applies: { to: 'answered', ref: 'CU122', is: ['full-time'] },
    sentence: say(
      'Vastauksen mukaan joku hoitaa kulttuuria kokoaikaisesti, mutta henkilötyövuosia on {{value}}. Kumpi on oikein?',
      'Enligt svaret sköter någon kulturen på heltid, men årsverkena är {{value}}. Vilket stämmer?',
      'According to the answer somebody works full time with culture, but it gives {{value}} person-years. Which is right?',
    ),
  },
  {
    code: 'plan-reaches-pupils',
    type: 'range',
    severity: 'soft',
    refs: ['CU207'],
    min: 20,
    applies: { to: 'answered', ref: 'CU403', is: ['in-use'] },
    sentence: say(
      'Kulttuurikasvatussuunnitelma on käytössä, mutta taiteen perusopetuksessa on vain {{value}} oppilasta. Onko luku oikein?',
      'Kulturfostransplanen är i bruk, men den grundläggande konstundervisningen har bara {{value}} elever. Stämmer talet?',
      'The culture education plan is in use, but basic education in the arts has only {{value}} pupils. Is that right?',
    ),
  },
]

/** The round after the open one, still being built: its rules can be changed, and tried out against the last answers. */
export const seedDraft = (tx: WriteTx, day: Temporal.PlainDate): Promise<void> => {
  const year = openYear + 1
  const opens = day.with({ month: 2, day: 1 }).add({ years: 1 })
  return insertRound(tx, cultureRound(year, 'draft', opens, opens.add({ days: 60 })), {
    ...cultureForm,
    rules: [...cultureForm.rules, ...draftRules],
  })
}
