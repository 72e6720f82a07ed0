import { artForms, serviceLanguages } from './lists'
import { asked, type CoreIndicator, perInhabitant, reportedBy, say, value } from './write'

const events = { type: 'number', unit: 'events', decimals: 0 } as const

/** What the municipality offers: priorities, events, places for them. */
export const supply: readonly CoreIndicator[] = [
  asked('CU201', {
    theme: 'supply',
    tasks: ['availability', 'artistic-work', 'heritage'],
    goals: ['act-purpose.expression'],
    answer: {
      type: 'choices',
      options: [
        ...artForms,
        { code: 'film', name: say('Elokuva', 'Film', 'Film') },
        {
          code: 'heritage',
          name: say(
            'Kulttuuriperintö ja paikallishistoria',
            'Kulturarv och lokalhistoria',
            'Cultural heritage and local history',
          ),
        },
        {
          code: 'none',
          name: say('Mitään alaa ei painoteta', 'Inget område prioriteras', 'No field is given priority'),
        },
      ],
    },
    name: say(
      'Taiteenalat, joita kunta painottaa',
      'Konstområden som kommunen prioriterar',
      'Art fields that the municipality prioritises',
    ),
    definition: say(
      'Taiteen ja kulttuurin alat, joita kunta on tilastovuonna painottanut päätöksissään: strategiassa, ohjelmassa, talousarviossa tai avustusten perusteissa.',
      'De konst- och kulturområden som kommunen under statistikåret har prioriterat i sina beslut: i strategin, ett program, budgeten eller grunderna för understöd.',
      'Fields of art and culture to which the municipality gave priority in its decisions in the statistical year: in its strategy, a programme, the budget or the grounds of grants.',
    ),
    instruction: say(
      'Valitse enintään kolme alaa, jotka näkyvät kunnan omissa päätöksissä. Jos mitään ei painoteta, valitse viimeinen vaihtoehto.',
      'Välj högst tre områden som syns i kommunens egna beslut. Välj det sista alternativet om inget prioriteras.',
      'Choose at most three that can be seen in the municipality’s own decisions. If none is given priority, choose the last.',
    ),
  }),
  asked('CU202', {
    theme: 'supply',
    tasks: ['availability', 'practice', 'interaction'],
    goals: ['act-purpose.expression', 'strategy-2025.participation'],
    answer: events,
    parts: [
      {
        code: 'own',
        name: say('Kunnan itse järjestämät', 'Ordnade av kommunen', 'Arranged by the municipality'),
      },
      {
        code: 'together',
        name: say(
          'Kumppanien kanssa järjestetyt',
          'Ordnade tillsammans med partner',
          'Arranged with partners',
        ),
      },
      {
        code: 'supported',
        name: say(
          'Muiden järjestämät, kunnan tukemat',
          'Ordnade av andra med kommunens stöd',
          'Arranged by others with the municipality’s support',
        ),
      },
    ],
    partsAddUp: true,
    reported: reportedBy('CU212.other'),
    name: say('Kulttuuritapahtumat', 'Kulturevenemang', 'Cultural events'),
    definition: say(
      'Yleisölle avoimet kulttuuritapahtumat, jotka kunta on tilastovuonna järjestänyt yksin tai kumppanien kanssa tai joita se on tukenut rahalla, tilalla tai työllä. Festivaali tai näyttely on yksi tapahtuma; esityssarjassa jokainen esitys lasketaan.',
      'Kulturevenemang som är öppna för allmänheten och som kommunen under statistikåret har ordnat själv eller med partner, eller stött med pengar, lokaler eller arbete. En festival eller utställning är ett evenemang; i en serie föreställningar räknas varje föreställning.',
      'Cultural events open to the public that the municipality arranged alone or with partners in the statistical year, or supported with money, rooms or work. A festival or an exhibition is one event; in a series each performance counts.',
    ),
    instruction: say(
      'Laske jokainen tapahtuma kerran. Kuntien yhteisen tapahtuman ilmoittaa vain se kunta, joka vastaa järjestelyistä. Kirjaston, museon, teatterin ja orkesterin oma ohjelmisto ei kuulu tähän: ne tulevat omista tilastoistaan. Jos tarkkaa lukua ei ole, arvioi ja merkitse luku arvioksi.',
      'Räkna varje evenemang en gång. Ett evenemang som kommuner ordnar tillsammans uppges bara av den kommun som ansvarar för arrangemanget. Bibliotekets, museets, teaterns och orkesterns egen repertoar hör inte hit: den kommer ur deras egen statistik. Uppskatta och märk talet som uppskattat om det inte finns en exakt siffra.',
      'Count each event once. An event that municipalities arrange together is reported only by the one that is responsible for arranging it. The programme of the library, museum, theatre and orchestra does not belong here: it comes from their own statistics. Without an exact figure, estimate and mark it as estimated.',
    ),
  }),
  asked('CU203', {
    theme: 'supply',
    tasks: ['availability', 'interaction'],
    goals: ['act-purpose.equality'],
    answer: events,
    parts: serviceLanguages,
    partsAddUp: true,
    reported: reportedBy('CU212.other'),
    applies: { to: 'bilingual' },
    name: say(
      'Kulttuuritapahtumat kielen mukaan',
      'Kulturevenemang enligt språk',
      'Cultural events by language',
    ),
    definition: say(
      'Kulttuuritapahtumat (CU202) sen mukaan, millä kielellä ne pääosin pidettiin. Koskee kaksikielisiä kuntia.',
      'Kulturevenemangen (CU202) enligt det språk som de i huvudsak hölls på. Gäller tvåspråkiga kommuner.',
      'Cultural events (CU202) by the main language in which they were held. For bilingual municipalities.',
    ),
    instruction: say(
      'Osien summan pitää olla sama kuin tapahtumien määrä (CU202). Konsertti tai näyttely ilman puhetta kuuluu viimeiseen osaan.',
      'Delarnas summa ska vara densamma som antalet evenemang (CU202). En konsert eller utställning utan tal hör till den sista delen.',
      'The parts must add up to the number of events (CU202). A concert or exhibition without speech belongs to the last part.',
    ),
  }),
  perInhabitant('CU204', {
    theme: 'supply',
    tasks: ['availability'],
    of: value('CU202'),
    unit: 'perThousandInhabitants',
    decimals: 1,
    name: say(
      'Kulttuuritapahtumat tuhatta asukasta kohti',
      'Kulturevenemang per tusen invånare',
      'Cultural events per thousand inhabitants',
    ),
    what: say(
      'Kunnan järjestämät ja tukemat kulttuuritapahtumat (CU202)',
      'De kulturevenemang som kommunen ordnat eller stött (CU202)',
      'Cultural events arranged or supported by the municipality (CU202)',
    ),
    interpretation: say(
      'Pienissä kunnissa luku on usein suuri, koska tapahtumat ovat pieniä. Se ei kerro kävijöistä.',
      'I små kommuner är talet ofta stort eftersom evenemangen är små. Det säger inget om publiken.',
      'In small municipalities the figure is often large as events are small. It does not tell of audiences.',
    ),
  }),
  asked('CU205', {
    theme: 'supply',
    tasks: ['availability', 'practice', 'artistic-work'],
    answer: { type: 'number', unit: 'count', decimals: 0 },
    parts: [
      {
        code: 'houses',
        name: say(
          'Kulttuuritalot ja -keskukset',
          'Kulturhus och kulturcentrum',
          'Cultural houses and centres',
        ),
      },
      {
        code: 'stages',
        name: say(
          'Muut esitystilat, joissa on kiinteä katsomo tai näyttämö',
          'Andra lokaler med fast salong eller scen',
          'Other rooms with fixed seating or a stage',
        ),
      },
      { code: 'galleries', name: say('Näyttelytilat', 'Utställningslokaler', 'Exhibition rooms') },
      {
        code: 'workrooms',
        name: say(
          'Työtilat taiteilijoille ja harrastajille',
          'Arbetsrum för konstnärer och amatörer',
          'Workrooms for artists and amateurs',
        ),
      },
    ],
    partsAddUp: true,
    name: say('Kulttuurin tilat', 'Lokaler för kultur', 'Facilities for culture'),
    definition: say(
      'Kunnan omistamat tai vuokraamat tilat, joiden pääasiallinen käyttö tilastovuoden lopussa on kulttuuri. Kirjastot, museot, teatterit ja konserttitalot, joilla on oma tilastonsa, eivät ole mukana.',
      'Lokaler som kommunen äger eller hyr och som i slutet av statistikåret huvudsakligen används för kultur. Bibliotek, museer, teatrar och konserthus som har egen statistik ingår inte.',
      'Rooms that the municipality owns or rents and that at the end of the statistical year are mainly used for culture. Libraries, museums, theatres and concert halls with statistics of their own are not included.',
    ),
    instruction: say(
      'Laske kukin tila kerran sen pääasiallisen käytön mukaan. Koulujen salit lasketaan vain, jos ne ovat iltaisin ja viikonloppuisin yleisölle auki kulttuurin käytössä.',
      'Räkna varje lokal en gång enligt dess huvudsakliga användning. Skolornas salar räknas bara om de är öppna för allmänheten och används för kultur på kvällar och veckoslut.',
      'Count each once, by its main use. School halls count only where they are open to the public for culture in evenings and at weekends.',
    ),
  }),
]
