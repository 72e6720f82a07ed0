import { classesBesideLibraries } from './lists'
import { sources } from './sources'
import { asked, type CoreIndicator, imported, perInhabitant, reportedBy, say, value } from './write'

const about = { theme: 'economy', tasks: ['availability'] }
const personYears = { type: 'number', unit: 'personYears', decimals: 1 } as const

/** Who does the work. */
export const staff: readonly CoreIndicator[] = [
  asked('CU120', {
    ...about,
    answer: personYears,
    parts: classesBesideLibraries,
    partsAddUp: true,
    reported: reportedBy('CU212'),
    name: say(
      'Henkilötyövuodet palveluluokittain',
      'Årsverken enligt serviceklass',
      'Person-years by service class',
    ),
    definition: say(
      'Kunnan palveluksessa tilastovuonna tehdyt henkilötyövuodet kulttuurin palveluluokissa ilman kirjastoja. Yksi henkilötyövuosi on yhden kokoaikaisen työntekijän koko vuoden työ; osa-aikainen tai osan vuotta tehty työ lasketaan osuutena.',
      'Årsverken som utförts i kommunens tjänst under statistikåret i kulturens serviceklasser utan biblioteken. Ett årsverke är en heltidsanställds arbete under hela året; arbete på deltid eller under en del av året räknas som en andel.',
      'Person-years worked in the municipality’s service in the statistical year in the service classes of culture, without libraries. One person-year is the work of one full-time employee for a whole year; part-time work or part of a year counts as a share.',
    ),
    instruction: say(
      'Yhdistetystä tehtävästä lasketaan vain kulttuurin osuus: esimerkiksi vapaa-aikasihteeri, jonka työstä puolet on kulttuuria, on 0,5. Mukana ovat vakinaiset, määräaikaiset ja tuntityöntekijät, eivät ostopalvelut eivätkä toisen organisaation työntekijät.',
      'Av en kombinerad tjänst räknas bara kulturens andel: till exempel en fritidssekreterare vars arbete till hälften är kultur är 0,5. Räkna med fast anställda, visstidsanställda och timanställda, men inte köpta tjänster eller en annan organisations anställda.',
      'Of a combined post count only the share of culture: a leisure secretary half of whose work is culture is 0.5. Count permanent, temporary and hourly staff, but neither bought services nor the staff of another organisation.',
    ),
    interpretation: say(
      'Monessa kunnassa yleistä kulttuurityötä tehdään alle yhden henkilötyövuoden verran. Pieni luku on tavallinen.',
      'I många kommuner är det allmänna kulturarbetet mindre än ett årsverke. Ett litet tal är vanligt.',
      'In many municipalities general cultural work amounts to less than one person-year. A small figure is usual.',
    ),
  }),
  imported('CU121', sources.libraries, {
    ...about,
    answer: personYears,
    name: say('Kirjastojen henkilötyövuodet', 'Bibliotekens årsverken', 'Person-years of libraries'),
    definition: say(
      'Kunnan yleisen kirjaston henkilötyövuodet tilastovuonna.',
      'Årsverkena vid kommunens allmänna bibliotek under statistikåret.',
      'Person-years of the municipality’s public library in the statistical year.',
    ),
  }),
  asked('CU122', {
    ...about,
    tasks: ['availability', 'practice'],
    answer: {
      type: 'choice',
      options: [
        {
          code: 'full-time',
          name: say(
            'Kokoaikainen kulttuurin tehtävä',
            'En heltidstjänst inom kultur',
            'A full-time post in culture',
          ),
        },
        {
          code: 'mostly',
          name: say(
            'Yhdistetty tehtävä, josta vähintään puolet on kulttuuria',
            'En kombinerad tjänst, minst hälften kultur',
            'A combined post, at least half of it culture',
          ),
        },
        {
          code: 'partly',
          name: say(
            'Yhdistetty tehtävä, josta alle puolet on kulttuuria',
            'En kombinerad tjänst, mindre än hälften kultur',
            'A combined post, less than half of it culture',
          ),
        },
        {
          code: 'another',
          name: say(
            'Tehtävän hoitaa toinen kunta, yhdistys tai muu taho',
            'Uppgiften sköts av en annan kommun, en förening eller någon annan',
            'Another municipality, an association or somebody else does it',
          ),
        },
        {
          code: 'nobody',
          name: say(
            'Kulttuurista vastaavaa ei ole nimetty',
            'Ingen har utsetts att ansvara för kulturen',
            'Nobody has been named',
          ),
        },
      ],
    },
    name: say(
      'Kulttuurista vastaavan tehtävä',
      'Den kulturansvarigas tjänst',
      'Post of the person responsible for culture',
    ),
    definition: say(
      'Millainen tehtävä on sillä, joka vastaa kunnan yleisestä kulttuuritoiminnasta tilastovuoden lopussa.',
      'Hurdan tjänst den person har som ansvarar för kommunens allmänna kulturverksamhet i slutet av statistikåret.',
      'What post the person has who is responsible for the municipality’s general cultural activity at the end of the statistical year.',
    ),
    instruction: say(
      'Valitse yksi. Yhdistetty tehtävä on sellainen, johon kuuluu muutakin kuin kulttuuria, esimerkiksi liikunta, nuoriso, kirjasto tai viestintä.',
      'Välj ett alternativ. En kombinerad tjänst omfattar också annat än kultur, till exempel idrott, ungdom, bibliotek eller kommunikation.',
      'Choose one. A combined post has other duties too, such as sports, youth, library or communications.',
    ),
  }),
  perInhabitant('CU123', {
    ...about,
    of: value('CU120'),
    unit: 'perThousandInhabitants',
    decimals: 2,
    name: say(
      'Kulttuurin henkilötyövuodet tuhatta asukasta kohti',
      'Kulturens årsverken per tusen invånare',
      'Person-years of culture per thousand inhabitants',
    ),
    what: say(
      'Kulttuurin henkilötyövuodet ilman kirjastoja (CU120)',
      'Kulturens årsverken utan biblioteken (CU120)',
      'Person-years of culture without libraries (CU120)',
    ),
  }),
]
