import { say } from './write'

/** Service classes by which municipalities keep the accounts of culture. */
export const serviceClasses = [
  { code: 'libraries', name: say('Kirjastopalvelut', 'Bibliotekstjänster', 'Library services') },
  {
    code: 'museums',
    name: say('Museo- ja näyttelypalvelut', 'Musei- och utställningstjänster', 'Museums and exhibitions'),
  },
  {
    code: 'theatre',
    name: say(
      'Teatteri-, tanssi- ja sirkuspalvelut',
      'Teater-, dans- och cirkustjänster',
      'Theatre, dance and circus services',
    ),
  },
  { code: 'music', name: say('Musiikkipalvelut', 'Musiktjänster', 'Music services') },
  {
    code: 'visual-arts',
    name: say('Visuaalisen taiteen palvelut', 'Tjänster inom visuell konst', 'Visual arts services'),
  },
  {
    code: 'basic-arts',
    name: say('Taiteen perusopetus', 'Grundläggande konstundervisning', 'Basic education in the arts'),
  },
  {
    code: 'other',
    name: say(
      'Muu kulttuuritoiminta (myös kulttuuritalot ja -keskukset)',
      'Övrig kulturverksamhet (även kulturhus och kulturcentrum)',
      'Other cultural activity (cultural houses and centres too)',
    ),
  },
]

export const classesBesideLibraries = serviceClasses.filter(({ code }) => code !== 'libraries')

/** Art forms of basic education in the arts. */
export const artForms = [
  { code: 'architecture', name: say('Arkkitehtuuri', 'Arkitektur', 'Architecture') },
  { code: 'visual-arts', name: say('Kuvataide', 'Bildkonst', 'Visual arts') },
  { code: 'crafts', name: say('Käsityö', 'Slöjd', 'Crafts') },
  { code: 'media-arts', name: say('Mediataiteet', 'Mediekonst', 'Media arts') },
  { code: 'music', name: say('Musiikki', 'Musik', 'Music') },
  { code: 'literary-art', name: say('Sanataide', 'Ordkonst', 'Literary art') },
  { code: 'circus', name: say('Sirkustaide', 'Cirkuskonst', 'Circus arts') },
  { code: 'dance', name: say('Tanssi', 'Dans', 'Dance') },
  { code: 'theatre', name: say('Teatteritaide', 'Teaterkonst', 'Theatre') },
]

export const serviceLanguages = [
  { code: 'fi', name: say('Suomenkielinen', 'Finskspråkig', 'In Finnish') },
  { code: 'sv', name: say('Ruotsinkielinen', 'Svenskspråkig', 'In Swedish') },
  {
    code: 'other',
    name: say(
      'Muunkielinen, monikielinen tai ei kieleen sidottu',
      'På annat språk, flerspråkig eller inte bunden till språk',
      'In another language, in several, or not bound to a language',
    ),
  },
]

export const institutions = [
  { code: 'museum', name: say('Museo', 'Museum', 'Museum') },
  {
    code: 'theatre',
    name: say('Teatteri, tanssi tai sirkus', 'Teater, dans eller cirkus', 'Theatre, dance or circus'),
  },
  { code: 'orchestra', name: say('Orkesteri', 'Orkester', 'Orchestra') },
]

export const distances = [3, 10, 30].map((km) => ({
  code: `km-${km}`,
  name: say(`Enintään ${km} km`, `Högst ${km} km`, `Within ${km} km`),
}))
