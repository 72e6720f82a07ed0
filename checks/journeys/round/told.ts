import { coreIndicators } from '../../../culture/domain/indicators/coreIndicators'

/** What people write during the round, in the language that they write in. */
export const told = {
  fi: {
    title: 'Kulttuurikummien lapset',
    need: 'Kunnat haluavat tietää, montako lasta kulttuurikummit tavoittavat.',
    definition: 'Lapset, jotka ovat käyneet kummitoiminnassa vuoden aikana.',
    sharper: 'Alle 18-vuotiaat, jotka ovat käyneet kummitoiminnassa vähintään kerran vuoden aikana.',
    why: 'Ikä ja kerrat puuttuivat.',
    assessed: 'Tarve on selvä, ja tieto on kunnilla valmiina.',
    comment: 'Kannatamme, tämä näkyy meillä jo toimintakertomuksessa.',
    place: 'Porvoo',
    about: 'n. 60',
    counted: 'Hakijat laskettiin käsin keväältä.',
    explained: 'Kevään uusi avustusmuoto toi paljon uusia hakijoita.',
    asked: 'Onko luvussa mukana myös aikuisia?',
    typo: 'Toinen koulu oli jäänyt pois. Avaamme luvun.',
  },
  sv: {
    title: 'Barn med kulturfadder',
    need: 'Kommunerna vill veta hur många barn kulturfaddrarna når.',
    definition: 'Barn som har deltagit i fadderverksamhet under året.',
    sharper: 'Personer under 18 år som har deltagit i fadderverksamhet minst en gång under året.',
    why: 'Åldern och antalet gånger saknades.',
    assessed: 'Behovet är klart, och kommunerna har uppgiften.',
    comment: 'Vi understöder det här, uppgiften finns i vår berättelse.',
    place: 'Borgå',
    about: 'ca 60',
    counted: 'De sökande räknades för hand under våren.',
    explained: 'Vårens nya understödsform gav många nya sökande.',
    asked: 'Ingår också vuxna i talet?',
    typo: 'En skola hade blivit borta. Vi öppnar talet.',
  },
} as const

/** The other two languages, as whoever writes the contents translates them. */
export const translations = {
  name: { fi: told.fi.title, sv: told.sv.title, en: 'Children with a culture godparent' },
  definition: {
    fi: told.fi.sharper,
    sv: told.sv.sharper,
    en: 'People under 18 who took part in godparent activities at least once in the year.',
  },
}

/** The code that the new indicator gets. */
export const newCode = 'CU151'

const words = (fi: string, sv: string, en: string) => ({ fi, sv, en })
export const roundName = words('Kulttuurin kierros 2022', 'Kulturrundan 2022', 'Culture round 2022')

/** A small round: two questions of the core set about grants, and beside the plan of culture education the new one. */
export const builtRound = {
  name: roundName,
  year: 2022,
  opensOn: '2023-02-01',
  deadline: '2099-03-31',
  municipalities: ['638', '564'],
  sections: [
    { name: words('Avustukset', 'Understöd', 'Grants'), questions: ['CU111', 'CU116'] },
    { name: words('Lasten kulttuuri', 'Barnkultur', 'Culture for children'), questions: [newCode, 'CU403'] },
  ],
  rules: [
    { type: 'required', refs: ['CU111', newCode], figures: {} },
    { type: 'change', refs: ['CU111'], figures: { percent: '50', floor: '10' } },
  ],
}

/** What a question of the core set is called. */
export const nameIn = (language: 'fi' | 'sv', code: string): string =>
  code === newCode
    ? translations.name[language]
    : (coreIndicators.find((one) => one.code === code)?.content.name[language] ?? code)
