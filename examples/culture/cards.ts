import type { WriteTx } from '../../base/database/transaction'
import { insertRows } from '../insertRows'
import { demoPeople } from '../people'
import { idOf } from '../random'

/** Good-practice cards of the demo world: invented, each by a real municipality and marked as an example. */
const cards = [
  {
    municipality: '638',
    indicator: 'CU202',
    language: 'fi',
    title: 'Kulttuurikävelyt jokaisessa kylässä (esimerkki)',
    text: 'Kylät valitsivat reitin itse, kunta maksoi oppaan ja painoi kartan. Kahdessa vuodessa kävelyitä oli 24, ja puolet niistä jatkuu kylän omin voimin.',
    other_title: 'Kulturpromenader i varje by (exempel)',
    other_text:
      'Byarna valde rutten själva, kommunen betalade guiden och tryckte kartan. På två år ordnades 24 promenader, och hälften fortsätter med byns egna krafter.',
    contact: 'Kulttuuripalvelut, tapahtumatuottaja',
  },
  {
    municipality: '564',
    indicator: 'CU403',
    language: 'fi',
    title: 'Kulttuurikasvatussuunnitelma yhdelle sivulle (esimerkki)',
    text: 'Jokaisella luokka-asteella on yksi taiteenala ja yksi paikka. Opettaja saa kalenterin elokuussa, ja bussit on varattu valmiiksi.',
    other_title: null,
    other_text: null,
    contact: 'Kulttuurikasvatuksen suunnittelija',
  },
  {
    municipality: '280',
    indicator: 'CU110',
    language: 'sv',
    title: 'Understöd med en ansökan på en halv sida (exempel)',
    text: 'Föreningarna svarar på fyra frågor och får besked inom två veckor. Ansökningarna ökade från 9 till 21, och handläggningen tar hälften av tiden.',
    other_title: 'Avustus puolen sivun hakemuksella (esimerkki)',
    other_text:
      'Yhdistykset vastaavat neljään kysymykseen ja saavat päätöksen kahdessa viikossa. Hakemukset lisääntyivät yhdeksästä 21:een, ja käsittelyyn menee puolet ajasta.',
    contact: 'Kulturtjänsterna',
  },
  {
    municipality: '837',
    indicator: 'CU410',
    language: 'fi',
    title: 'Taiteilija hoivakodissa joka toinen viikko (esimerkki)',
    text: 'Sama taiteilija käy puoli vuotta samassa hoivakodissa. Henkilökunta jatkaa hetkiä itse, kun jakso päättyy.',
    other_title: null,
    other_text: null,
    contact: 'Kulttuurihyvinvoinnin koordinaattori',
  },
]

/** Cards that everyone sees, and one question that Porvoo has been asked. */
export async function insertCards(tx: WriteTx): Promise<void> {
  await insertRows(
    tx,
    'culture.card',
    cards.map((card, index) => ({
      ...card,
      ...{ id: idOf(`card ${card.municipality}`), email: `kulttuuri.${card.municipality}@demo.example` },
      ...{ published: true, version: 2 },
      ...{ changed_at: `2026-0${index + 3}-12T09:00:00Z`, published_at: `2026-0${index + 3}-12T09:00:00Z` },
    })),
  )
  const asker = demoPeople.find(({ email }) => email === 'respondent.korsnas@demo.example')
  if (!asker) throw new Error('nobody of the demo asks')
  await insertRows(tx, 'culture.question', [
    {
      ...{ municipality: '638', id: idOf('question to 638'), asking: '280', indicator: 'CU202' },
      ...{ card: idOf('card 638'), language: 'sv', asked_by: asker.id, version: 1 },
      text: 'Hur hittade ni guiderna till kulturpromenaderna, och vad kostade en promenad?',
      asked_at: '2026-11-18T08:40:00Z',
    },
  ])
}
