import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'
import { insertRows } from '../insertRows'
import type { AskedForm } from './form'
import { askedPlaces } from './places'

/** What a municipality's service is called, and its mailbox. */
type Service = { names: Pick<Words, 'fi' | 'sv'>; mailbox: string }

/**
 * Every municipality's contact for a subject, of today and of the year that an open round is about: a mailbox of the
 * demo, and the people of the demo in their own.
 */
export async function insertContacts(
  tx: WriteTx,
  register: Register,
  openYear: number,
  { subject, hands }: AskedForm,
  { names, mailbox }: Service,
): Promise<void> {
  const years = [openYear, register.lastYear].flatMap((year) => municipalitiesOf(register, year))
  const municipalities = new Map(years.map((one) => [one.code, one]))
  const swedish = new Set(
    askedPlaces(register, register.lastYear)
      .filter(({ language }) => language === 'sv')
      .map(({ code }) => code),
  )
  await insertRows(
    tx,
    'collection.contact',
    [...municipalities.values()].map(({ code, name, region }) => {
      const person = hands[code]?.writes
      const language = swedish.has(code) || region === '21' ? 'sv' : 'fi'
      const invented =
        language === 'sv' ? `${names.sv} i ${name.sv} (exempel)` : `${name.fi}, ${names.fi} (esimerkki)`
      return {
        ...{ municipality: code, subject, role: 'main', version: 1, person: person?.id ?? null },
        ...{ name: person?.name ?? invented, email: person?.email ?? `${mailbox}.${code}@demo.example` },
        language: person?.language === 'sv' ? 'sv' : language,
        changed_at: '2026-01-15T08:00:00Z',
      }
    }),
  )
}
