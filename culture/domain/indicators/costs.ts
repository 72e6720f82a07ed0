import { classesBesideLibraries, serviceClasses } from './lists'
import { sources } from './sources'
import { type CoreIndicator, calculated, imported, perInhabitant, ratio, say, sum, value } from './write'

const about = { theme: 'economy', tasks: ['availability'] }
const euros = { type: 'number', unit: 'eur', decimals: 0 } as const
const byClass = { answer: euros, parts: serviceClasses, partsAddUp: true }

const neutral = say(
  'Suurempi kustannus ei ole parempi eikä huonompi. Vertaa samankokoisiin kuntiin ja katso, mitä palveluja kunnassa on.',
  'En högre kostnad är varken bättre eller sämre. Jämför med lika stora kommuner och se vilka tjänster kommunen har.',
  'A higher cost is neither better nor worse. Compare with municipalities of the same size and see which services there are.',
)
const limits = say(
  'Kunnat kirjaavat tilojen vuokria ja yhteisiä kuluja eri tavoin. Jos palvelun tuottaa toinen kunta tai kuntayhtymä, kulut voivat olla sen luvuissa: katso, kuka tuottaa ja kuka ilmoittaa (CU211 ja CU212).',
  'Kommunerna bokför hyror och gemensamma kostnader på olika sätt. Om tjänsten produceras av en annan kommun eller en samkommun kan kostnaderna finnas i dess siffror: se vem som producerar och vem som uppger (CU211 och CU212).',
  'Municipalities enter rents and shared costs in different ways. Where another municipality or a joint authority produces the service, the costs may be in its figures: see who produces and who reports (CU211 and CU212).',
)
const newSeries = {
  year: 2021,
  note: say(
    'Sarja alkaa: talousraportointi siirtyi Tilastokeskukselta Valtiokonttorille, ja palveluluokat muuttuivat. Aiempien vuosien luvut eivät ole vertailukelpoisia.',
    'Serien börjar: ekonomirapporteringen flyttades från Statistikcentralen till Statskontoret och serviceklasserna ändrades. Tidigare års siffror är inte jämförbara.',
    'The series begins: financial reporting moved from Statistics Finland to the State Treasury, and the service classes changed. Earlier figures are not comparable.',
  ),
}
const perHead = (of: string) =>
  ({ of: value(of), unit: 'eurPerInhabitant', decimals: 1, interpretation: neutral, ...about }) as const

const withoutLibraries = classesBesideLibraries.map(({ code }) => value(`CU101.${code}`))

/** What culture costs, by service class. */
export const costs: readonly CoreIndicator[] = [
  imported('CU101', sources.finances, {
    ...about,
    ...byClass,
    name: say(
      'Nettokäyttökustannukset palveluluokittain',
      'Nettodriftskostnader enligt serviceklass',
      'Net operating costs by service class',
    ),
    definition: say(
      'Kulttuuripalvelujen käyttökustannukset, joista on vähennetty käyttötuotot, tilastovuoden aikana palveluluokittain. Laskennalliset erät eivät ole mukana, vaan omana tunnuslukunaan (CU104).',
      'Kulturtjänsternas driftskostnader efter att driftsintäkterna dragits av, under statistikåret enligt serviceklass. Kalkylerade poster ingår inte utan är ett eget nyckeltal (CU104).',
      'Operating costs of cultural services less operating income, during the statistical year, by service class. Imputed items are not included but are an indicator of their own (CU104).',
    ),
    interpretation: neutral,
    limits,
    breaks: [newSeries],
  }),
  imported('CU102', sources.finances, {
    ...about,
    ...byClass,
    name: say(
      'Käyttökustannukset palveluluokittain',
      'Driftskostnader enligt serviceklass',
      'Gross operating costs by service class',
    ),
    definition: say(
      'Kulttuuripalvelujen toimintakulut tilastovuoden aikana palveluluokittain ilman laskennallisia eriä: palkat, ostot, vuokrat, avustukset ja muut kulut.',
      'Kulturtjänsternas verksamhetskostnader under statistikåret enligt serviceklass utan kalkylerade poster: löner, köp, hyror, understöd och övriga kostnader.',
      'Operating expenses of cultural services during the statistical year by service class, without imputed items: wages, purchases, rents, grants and other expenses.',
    ),
    interpretation: neutral,
    limits,
    breaks: [newSeries],
  }),
  imported('CU103', sources.finances, {
    ...about,
    ...byClass,
    name: say(
      'Käyttötuotot palveluluokittain',
      'Driftsintäkter enligt serviceklass',
      'Operating income by service class',
    ),
    definition: say(
      'Kulttuuripalvelujen toimintatuotot tilastovuoden aikana palveluluokittain: pääsymaksut, osallistumismaksut, vuokratuotot, saadut tuet ja muut tuotot.',
      'Kulturtjänsternas verksamhetsintäkter under statistikåret enligt serviceklass: inträdesavgifter, deltagaravgifter, hyresintäkter, erhållna understöd och övriga intäkter.',
      'Operating income of cultural services during the statistical year by service class: admission and participation fees, rents, grants received and other income.',
    ),
    limits,
    breaks: [newSeries],
  }),
  imported('CU104', sources.finances, {
    ...about,
    ...byClass,
    name: say(
      'Laskennalliset erät palveluluokittain',
      'Kalkylerade poster enligt serviceklass',
      'Imputed items by service class',
    ),
    definition: say(
      'Kustannuslaskennalliset erät tilastovuoden aikana palveluluokittain: poistot ja arvonalentumiset sekä vyörytettävät yhteiset kustannukset. Ne eivät sisälly käyttökustannuksiin (CU101, CU102).',
      'Kostnadskalkylerade poster under statistikåret enligt serviceklass: avskrivningar och nedskrivningar samt gemensamma kostnader som fördelas. De ingår inte i driftskostnaderna (CU101, CU102).',
      'Imputed items during the statistical year by service class: depreciation and impairment, and shared costs that are allocated. They are not part of the operating costs (CU101, CU102).',
    ),
    limits: say(
      'Kunnat jakavat yhteisiä kustannuksia eri perustein, joten kuntien erät eivät ole täysin vertailukelpoisia.',
      'Kommunerna fördelar gemensamma kostnader på olika grunder, och därför är posterna inte helt jämförbara mellan kommunerna.',
      'Municipalities allocate shared costs on different grounds, so the items are not fully comparable.',
    ),
    breaks: [newSeries],
  }),
  imported('CU105', sources.finances, {
    ...about,
    tasks: ['availability', 'heritage'],
    answer: euros,
    name: say('Investoinnit kulttuuriin', 'Investeringar i kultur', 'Investments in culture'),
    definition: say(
      'Kunnan investointimenot kulttuurin palveluluokissa tilastovuoden aikana, kirjastot mukaan luettuina.',
      'Kommunens investeringsutgifter i kulturens serviceklasser under statistikåret, biblioteken medräknade.',
      'The municipality’s investment expenditure in the service classes of culture during the statistical year, libraries included.',
    ),
    interpretation: say(
      'Investoinnit vaihtelevat paljon vuodesta toiseen: yksi talo voi olla kymmenen vuoden summa.',
      'Investeringarna varierar mycket från år till år: ett enda hus kan motsvara tio års summa.',
      'Investments vary a lot from year to year: one house may be the sum of ten years.',
    ),
    limits,
  }),
  imported('CU114', sources.finances, {
    ...about,
    tasks: ['availability', 'artistic-work'],
    answer: euros,
    name: say('Palvelujen ostot', 'Köp av tjänster', 'Purchases of services'),
    definition: say(
      'Asiakaspalvelujen ja muiden palvelujen ostot kulttuurin palveluluokissa ilman kirjastoja tilastovuoden aikana. Ostot sisältyvät käyttökustannuksiin (CU102).',
      'Köp av kundtjänster och övriga tjänster i kulturens serviceklasser utan biblioteken under statistikåret. Köpen ingår i driftskostnaderna (CU102).',
      'Purchases of services for residents and of other services in the service classes of culture, without libraries, during the statistical year. They are part of the operating costs (CU102).',
    ),
    limits,
  }),
  calculated('CU106', sum(...withoutLibraries), {
    ...about,
    answer: euros,
    name: say(
      'Kulttuurin nettokäyttökustannukset ilman kirjastoja',
      'Kulturens nettodriftskostnader utan biblioteken',
      'Net operating costs of culture without libraries',
    ),
    definition: say(
      'Nettokäyttökustannukset (CU101) yhteensä kaikissa palveluluokissa paitsi kirjastopalveluissa.',
      'Nettodriftskostnaderna (CU101) sammanlagt i alla serviceklasser utom bibliotekstjänsterna.',
      'Net operating costs (CU101) in all service classes but library services.',
    ),
    interpretation: neutral,
    limits,
  }),
  perInhabitant('CU107', {
    ...perHead('CU106'),
    name: say(
      'Kulttuurin nettokustannukset asukasta kohti ilman kirjastoja',
      'Kulturens nettokostnader per invånare utan biblioteken',
      'Net cost of culture per inhabitant, without libraries',
    ),
    what: say(
      'Kulttuurin nettokäyttökustannukset ilman kirjastoja (CU106)',
      'Kulturens nettodriftskostnader utan biblioteken (CU106)',
      'Net operating costs of culture without libraries (CU106)',
    ),
  }),
  perInhabitant('CU108', {
    ...perHead('CU101'),
    name: say(
      'Kulttuurin nettokustannukset asukasta kohti, kirjastot mukana',
      'Kulturens nettokostnader per invånare, biblioteken medräknade',
      'Net cost of culture per inhabitant, libraries included',
    ),
    what: say(
      'Nettokäyttökustannukset kaikissa palveluluokissa (CU101)',
      'Nettodriftskostnaderna i alla serviceklasser (CU101)',
      'Net operating costs in all service classes (CU101)',
    ),
  }),
  perInhabitant('CU109', {
    ...perHead('CU101.libraries'),
    name: say(
      'Kirjastojen nettokustannukset asukasta kohti',
      'Bibliotekens nettokostnader per invånare',
      'Net cost of libraries per inhabitant',
    ),
    what: say(
      'Kirjastopalvelujen nettokäyttökustannukset (CU101)',
      'Bibliotekstjänsternas nettodriftskostnader (CU101)',
      'Net operating costs of library services (CU101)',
    ),
  }),
  calculated('CU115', ratio(value('CU103'), value('CU102'), 100), {
    ...about,
    answer: { type: 'number', unit: 'percent', decimals: 1 },
    name: say(
      'Tuottojen osuus käyttökustannuksista',
      'Intäkternas andel av driftskostnaderna',
      'Income as a share of operating costs',
    ),
    definition: say(
      'Käyttötuotot (CU103) prosentteina käyttökustannuksista (CU102) kaikissa palveluluokissa yhteensä.',
      'Driftsintäkterna (CU103) i procent av driftskostnaderna (CU102) i alla serviceklasser sammanlagt.',
      'Operating income (CU103) as a percentage of operating costs (CU102), in all service classes together.',
    ),
    numerator: say('Käyttötuotot', 'Driftsintäkter', 'Operating income'),
    denominator: say('Käyttökustannukset', 'Driftskostnader', 'Operating costs'),
    aggregation: { way: 'weightedMean', weight: 'CU102' },
  }),
]
