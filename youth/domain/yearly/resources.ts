import { say, type YearlyIndicator, yearly } from './write'

const personYears = { type: 'number', unit: 'personYears', decimals: 1 } as const
const money = { type: 'number', unit: 'eur', decimals: 0 } as const

/** Staff, units and grants. */
export const resources: readonly YearlyIndicator[] = [
  yearly('YO101', {
    theme: 'staff',
    answer: personYears,
    parts: [
      {
        code: 'youth-work',
        name: say('Kunnallinen nuorisotyö', 'Kommunalt ungdomsarbete', 'Municipal youth work'),
      },
      { code: 'outreach', name: say('Etsivä nuorisotyö', 'Uppsökande ungdomsarbete', 'Outreach youth work') },
      { code: 'workshops', name: say('Nuorten työpajat', 'Ungdomsverkstäder', 'Youth workshops') },
    ],
    partsAddUp: true,
    name: say('Nuorisotyön henkilötyövuodet', 'Årsverken inom ungdomsarbetet', 'Person-years of youth work'),
    definition: say(
      'Kunnan palveluksessa tilastovuonna tehdyt nuorisotyön henkilötyövuodet. Etsivä nuorisotyö ja nuorten työpajat ovat omilla riveillään, koska kunnat laskevat ne eri tavoin mukaan.',
      'Årsverken inom ungdomsarbetet i kommunens tjänst under statistikåret. Uppsökande ungdomsarbete och ungdomsverkstäder står på egna rader, eftersom kommunerna räknar dem på olika sätt.',
      'Person-years of youth work in the municipality’s service in the statistical year. Outreach work and youth workshops stand on rows of their own, as municipalities count them in different ways.',
    ),
    instruction: say(
      'Yksi henkilötyövuosi on yhden kokoaikaisen työntekijän koko vuoden työ. Yhdistetystä tehtävästä lasketaan nuorisotyön osuus. Tuntityöntekijät ovat mukana, toisten järjestöjen työntekijät eivät.',
      'Ett årsverke är en heltidsanställds arbete under hela året. Av en kombinerad tjänst räknas ungdomsarbetets andel. Timanställda räknas med, andra organisationers anställda inte.',
      'One person-year is the work of one full-time employee for a whole year. Of a combined post count the share of youth work. Hourly staff count; the staff of other organisations does not.',
    ),
  }),
  yearly('YO201', {
    theme: 'units',
    answer: { type: 'number', unit: 'count', decimals: 0 },
    parts: [
      { code: 'facilities', name: say('Nuorisotilat', 'Ungdomslokaler', 'Youth facilities') },
      { code: 'vehicles', name: say('Liikkuvat tilat', 'Mobila lokaler', 'Mobile facilities') },
      { code: 'others', name: say('Muut yksiköt', 'Övriga enheter', 'Other units') },
    ],
    partsAddUp: true,
    name: say('Nuorisotyön yksiköt', 'Ungdomsarbetets enheter', 'Units of youth work'),
    definition: say(
      'Kunnan nuorisotyön yksiköt tilastovuoden lopussa: nuorisotilat, liikkuvat tilat kuten nuorisobussit, ja muut yksiköt kuten verkkonuorisotyö.',
      'Kommunens enheter för ungdomsarbete i slutet av statistikåret: ungdomslokaler, mobila lokaler som ungdomsbussar, och övriga enheter, till exempel det digitala ungdomsarbetet.',
      'Units of the municipality’s youth work at the end of the statistical year: youth facilities, mobile ones such as youth buses, and other units such as digital youth work.',
    ),
    instruction: say(
      'Luku on täytetty valmiiksi kunnan yksiköistä, jos kunta kirjaa toimintaansa täällä. Tarkista ja korjaa.',
      'Talet är förhandsifyllt från kommunens enheter om kommunen registrerar sin verksamhet här. Kontrollera och rätta.',
      'Prefilled from the municipality’s units where it records its work here. Check and correct.',
    ),
  }),
  yearly('YO301', {
    theme: 'economy',
    answer: money,
    parts: [
      {
        code: 'associations',
        name: say(
          'Yhdistykset ja järjestöt',
          'Föreningar och organisationer',
          'Associations and organisations',
        ),
      },
      { code: 'groups', name: say('Nuorten omat ryhmät', 'Ungas egna grupper', 'Young people’s own groups') },
      { code: 'others', name: say('Muut saajat', 'Övriga mottagare', 'Other receivers') },
    ],
    partsAddUp: true,
    goals: ['act-purpose.activity'],
    name: say(
      'Nuorisoavustukset saajan mukaan',
      'Understöd för ungdomsverksamhet enligt mottagare',
      'Youth grants by receiver',
    ),
    definition: say(
      'Kunnan tilastovuonna maksamat rahalliset avustukset nuorisotoimintaan saajan mukaan, euroina.',
      'De understöd i pengar som kommunen under statistikåret betalat ut till ungdomsverksamhet, enligt mottagare, i euro.',
      'Grants in money that the municipality paid to youth activity in the statistical year, by receiver, in euros.',
    ),
    instruction: say(
      'Anna maksetut summat euroina, ei tuhansina euroina. Merkitse 0, jos avustuksia ei maksettu.',
      'Ange de utbetalda beloppen i euro, inte i tusen euro. Ange 0 om inga understöd betalades ut.',
      'Give the sums paid in euros, not in thousands. Enter 0 where no grants were paid.',
    ),
  }),
  yearly('YO302', {
    theme: 'economy',
    answer: { type: 'number', unit: 'count', decimals: 0 },
    goals: ['act-purpose.activity'],
    name: say(
      'Nuorisoavustusten saajat',
      'Mottagare av understöd för ungdomsverksamhet',
      'Receivers of youth grants',
    ),
    definition: say(
      'Kuinka moni sai nuorisoavustusta (YO301) tilastovuonna. Sama saaja lasketaan kerran.',
      'Hur många som fick understöd för ungdomsverksamhet (YO301) under statistikåret. Samma mottagare räknas en gång.',
      'How many got a youth grant (YO301) in the statistical year. A receiver is counted once.',
    ),
    instruction: say(
      'Merkitse 0, jos kukaan ei saanut.',
      'Ange 0 om ingen fick.',
      'Enter 0 where nobody did.',
    ),
  }),
  yearly('YO303', {
    theme: 'economy',
    answer: { type: 'number', unit: 'eurPerInhabitant', decimals: 2 },
    formula: { is: 'ratio', of: { is: 'value', ref: 'YO301' }, to: { is: 'population' }, times: 1 },
    aggregation: { way: 'weightedMean', weight: 'population' },
    name: say(
      'Nuorisoavustukset asukasta kohti',
      'Understöd för ungdomsverksamhet per invånare',
      'Youth grants per inhabitant',
    ),
    definition: say(
      'Nuorisoavustukset (YO301) jaettuna kunnan väkiluvulla tilastovuoden viimeisenä päivänä. Nimittäjä on koko väestö.',
      'Understöden (YO301) delade med kommunens folkmängd den sista dagen under statistikåret. Nämnaren är hela befolkningen.',
      'Youth grants (YO301) divided by the municipality’s population on the last day of the statistical year. The denominator is the whole population.',
    ),
    limits: say(
      'Jos vuoden väkilukua ei ole, arvo puuttuu (ei nimittäjää).',
      'Om folkmängden för året inte finns saknas värdet (ingen nämnare).',
      'Where the year has no population figure, the value is missing (no denominator).',
    ),
  }),
]
