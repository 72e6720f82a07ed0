import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Register } from '../../base/municipalities/register'
import { keepRegisterValues } from '../../collection/db/registers/registerValues'
import { takeValues } from '../../collection/db/releases/releases'
import { populationFigures, populationProvenance } from '../../culture/domain/imports/population'
import { sources } from '../../culture/domain/indicators/sources'
import { insertRows } from '../insertRows'
import { demoPeople } from '../people'
import { idOf } from '../random'

const imputation: Words = {
  fi: 'Puuttuvia tietoja ei ole täydennetty. Summat ovat vastanneiden kuntien summia, ja kuntien määrä on sanottu niiden vieressä.',
  sv: 'Uppgifter som saknas har inte kompletterats. Summorna gäller de kommuner som svarat, och antalet kommuner anges bredvid.',
  en: 'Missing values were not filled in. Sums are of the municipalities that answered, and their number is said beside them.',
}
const breaks: Words = {
  fi: 'Palveluluokat uudistuivat vuonna 2021, joten sarjat alkavat siitä. Koronapandemia sulki laitoksia vuonna 2021.',
  sv: 'Serviceklasserna förnyades 2021 och serierna börjar då. Coronapandemin höll institutioner stängda 2021.',
  en: 'Service classes were renewed in 2021, and the series begin there. The pandemic closed institutions in 2021.',
}

/**
 * The releases of the finished rounds: a preliminary one with all that was approved and, after a figure of Porvoo was
 * corrected, the final one. They come out when the server first publishes.
 */
export async function seedReleases(tx: WriteTx, register: Register): Promise<void> {
  await keepRegisterValues(
    tx,
    'culture',
    populationFigures(register),
    populationProvenance,
    () => sources.population.name,
  )
  await prepare(tx, 'preliminary', '2026-06-15T05:00:00Z', {
    fi: 'Kulttuurin tiedot vuosilta 2021 ja 2022, ennakko: kuntien hyväksymät vastaukset ja rekisterit.',
    sv: 'Uppgifter om kulturen 2021 och 2022, preliminärt: svar som kommunerna godkänt och registren.',
    en: 'Culture in 2021 and 2022, preliminary: answers approved by the municipalities, and registers.',
  })
  await correctPorvoo(tx)
  await prepare(tx, 'final', '2026-09-15T05:00:00Z', {
    fi: 'Kulttuurin tiedot vuosilta 2021 ja 2022, lopulliset: tarkistetut vastaukset. Porvoo on korjannut yhden luvun.',
    sv: 'Uppgifter om kulturen 2021 och 2022, slutliga: granskade svar. Borgå har rättat en siffra.',
    en: 'Culture in 2021 and 2022, final: reviewed answers. Porvoo has corrected one figure.',
  })
  await insertRows(tx, 'collection.planned_release', [
    planned('2027-03-15', 'preliminary', [
      'Kulttuurin tiedot 2025, ennakko',
      'Kulturens uppgifter 2025, preliminära',
      'Culture 2025, preliminary',
    ]),
    planned('2027-06-15', 'final', [
      'Kulttuurin tiedot 2025, lopulliset',
      'Kulturens uppgifter 2025, slutliga',
      'Culture 2025, final',
    ]),
  ])
}

async function prepare(tx: WriteTx, state: 'preliminary' | 'final', embargo: string, note: Words) {
  const id = idOf(`collection.release ${state}`)
  const reviewer = demoPeople.find(({ email }) => email === 'reviewer@demo.example')
  await insertRows(tx, 'collection.release', [
    {
      ...{ id, subject: 'culture', state, note, embargo_until: embargo, example: true },
      quality: { years: [], imputation, breaks },
      prepared_at: embargo,
      prepared_by: reviewer?.id,
    },
  ])
  // The door asks in whose name it is opened, of the owner too.
  await sql`select set_config('kuntakuva.nation', 'true', true),
    set_config('kuntakuva.permission', 'collection.release.make', true)`.execute(tx)
  const years = await takeValues(tx, { id, subject: 'culture', state })
  const quality = {
    years: years.map(({ on_time, ...year }) => ({ ...year, onTime: on_time })),
    ...{ imputation, breaks },
  }
  await sql`update collection.release set quality = ${JSON.stringify(quality)} where id = ${id}`.execute(tx)
}

/** A figure that Porvoo found to be wrong after the preliminary release, with its history. */
async function correctPorvoo(tx: WriteTx) {
  await sql`with former as (
      select indicator, part, version, number from collection.value
      where municipality = '638' and round = 'culture-2022' and kind = 'number' and number > 10
      order by indicator, part limit 1),
    changed as (
      update collection.value v set number = former.number + 4, version = former.version + 1, changed_at = '2026-08-20T09:00:00Z'
      from former where v.municipality = '638' and v.round = 'culture-2022' and v.indicator = former.indicator and v.part = former.part
      returning v.indicator, v.part, v.version, v.number, v.changed_by, v.changed_by_name, v.changed_at)
    insert into collection.value_change (municipality, round, indicator, part, version, former, next, why, by, by_name, at)
    select '638', 'culture-2022', c.indicator, c.part, c.version,
      jsonb_build_object('value', jsonb_build_object('kind', 'number', 'number', f.number), 'comment', ''),
      jsonb_build_object('value', jsonb_build_object('kind', 'number', 'number', c.number), 'comment', ''), 'form', c.changed_by, c.changed_by_name, c.changed_at
    from changed c join former f using (indicator, part)`.execute(tx)
}

const planned = (day: string, state: string, [fi, sv, en]: [string, string, string]) => ({
  ...{ id: idOf(`collection.planned-release ${day}`), subject: 'culture', day, state },
  name: { fi, sv, en },
})
