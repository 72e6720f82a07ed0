import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import type { Register } from '../../base/municipalities/register'
import { keepRegisterValues } from '../../collection/db/registers/registerValues'
import { populationFigures, populationProvenance } from '../../culture/domain/imports/population'
import { sources } from '../../culture/domain/indicators/sources'
import { insertRows } from '../insertRows'
import { acceptRest } from '../rounds/acceptRest'
import { correctFigure } from '../rounds/correctFigure'
import { plannedRelease, takeRelease } from '../rounds/takeRelease'
import { cultureForm } from './cultureForm'
import { openYear } from './seedOpenRound'

const breaks: Words = {
  fi: 'Palveluluokat uudistuivat vuonna 2021, joten sarjat alkavat siitä. Koronapandemia sulki laitoksia vuonna 2021.',
  sv: 'Serviceklasserna förnyades 2021 och serierna börjar då. Coronapandemin höll institutioner stängda 2021.',
  en: 'Service classes were renewed in 2021, and the series begin there. The pandemic closed institutions in 2021.',
}

/**
 * The releases of the finished rounds: a preliminary one with all that was approved and, after the rest was reviewed and
 * grants of Porvoo were corrected, the final one. They come out when the server first publishes.
 */
export async function seedReleases(tx: WriteTx, register: Register): Promise<void> {
  await keepRegisterValues(
    tx,
    'culture',
    populationFigures(register),
    populationProvenance,
    () => sources.population.name,
  )
  await takeRelease(tx, cultureForm, {
    ...{ state: 'preliminary', at: '2026-06-15T05:00:00Z', breaks },
    note: {
      fi: 'Kulttuurin tiedot vuosilta 2021 ja 2022, ennakko: kuntien hyväksymät vastaukset ja rekisterit.',
      sv: 'Uppgifter om kulturen 2021 och 2022, preliminärt: svar som kommunerna godkänt och registren.',
      en: 'Culture in 2021 and 2022, preliminary: answers approved by the municipalities, and registers.',
    },
  })
  await acceptRest(tx, cultureForm, '2026-06-22T07:00:00Z')
  await correctFigure(tx, cultureForm, {
    ...{ municipality: '638', round: 'culture-2022', of: ['CU110', 'CU112'], lacked: 4 },
    ...{
      at: '2026-08-20T09:00:00Z',
      asks: 'Avustuksistanne puuttuu yksi saaja. Korjatkaa sekä summa että saajaryhmä.',
    },
  })
  await takeRelease(tx, cultureForm, {
    ...{ state: 'final', at: '2026-09-15T05:00:00Z', breaks },
    note: {
      fi: 'Kulttuurin tiedot vuosilta 2021 ja 2022, lopulliset: tarkistetut vastaukset. Porvoo on korjannut avustuksiaan.',
      sv: 'Uppgifter om kulturen 2021 och 2022, slutliga: granskade svar. Borgå har rättat sina understöd.',
      en: 'Culture in 2021 and 2022, final: reviewed answers. Porvoo has corrected its grants.',
    },
  })
  await insertRows(tx, 'collection.planned_release', [
    plannedRelease('culture', '2027-03-15', 'preliminary', {
      fi: `Kulttuurin tiedot ${openYear}, ennakko`,
      sv: `Kulturens uppgifter ${openYear}, preliminära`,
      en: `Culture ${openYear}, preliminary`,
    }),
    plannedRelease('culture', '2027-06-15', 'final', {
      fi: `Kulttuurin tiedot ${openYear}, lopulliset`,
      sv: `Kulturens uppgifter ${openYear}, slutliga`,
      en: `Culture ${openYear}, final`,
    }),
  ])
}
