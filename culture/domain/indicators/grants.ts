import { serviceLanguages } from './lists'
import { asked, type CoreIndicator, perInhabitant, say, value } from './write'

const about = { theme: 'economy', tasks: ['artistic-work', 'practice'] }
const goals = ['act-purpose.expression', 'strategy-2025.creative-work']

/** Grants that the municipality gives. */
export const grants: readonly CoreIndicator[] = [
  asked('CU110', {
    ...about,
    goals,
    answer: { type: 'number', unit: 'eur', decimals: 0 },
    parts: [
      {
        code: 'artists',
        name: say(
          'Ammattitaiteilijat ja työryhmät',
          'Yrkeskonstnärer och arbetsgrupper',
          'Professional artists and groups',
        ),
      },
      {
        code: 'associations',
        name: say(
          'Yhdistykset ja harrastajaryhmät',
          'Föreningar och amatörgrupper',
          'Associations and amateur groups',
        ),
      },
      {
        code: 'institutions',
        name: say(
          'Taide- ja kulttuurilaitokset, joita kunta ei itse ylläpidä',
          'Konst- och kulturinstitutioner som kommunen inte själv upprätthåller',
          'Art and culture institutions not run by the municipality itself',
        ),
      },
      {
        code: 'events',
        name: say(
          'Tapahtumien ja festivaalien järjestäjät',
          'Arrangörer av evenemang och festivaler',
          'Organisers of events and festivals',
        ),
      },
      { code: 'others', name: say('Muut saajat', 'Övriga mottagare', 'Other receivers') },
    ],
    partsAddUp: true,
    name: say(
      'Kulttuuriavustukset saajan mukaan',
      'Kulturunderstöd enligt mottagare',
      'Cultural grants by receiver',
    ),
    definition: say(
      'Kunnan tilastovuonna maksamat rahalliset avustukset kulttuuriin saajan mukaan. Mukana ovat yleis-, kohde- ja toiminta-avustukset, apurahat ja palkinnot. Mukana eivät ole palvelujen ostot, tilojen käyttö ilman vuokraa eivätkä maksuosuudet kuntayhtymille.',
      'De understöd i pengar som kommunen betalat ut till kultur under statistikåret, enligt mottagare. Här ingår allmänna understöd, projekt- och verksamhetsunderstöd, stipendier och priser. Köp av tjänster, lokaler utan hyra och betalningsandelar till samkommuner ingår inte.',
      'Grants in money that the municipality paid to culture in the statistical year, by receiver: general, project and operating grants, stipends and prizes. Purchases of services, rooms without rent and payments to joint authorities are not included.',
    ),
    instruction: say(
      'Anna maksetut summat euroina, ei tuhansina euroina. Jos samalle saajalle on maksettu useita avustuksia, laske ne yhteen. Merkitse 0, jos saajaryhmä ei saanut mitään. Ilmoita vain avustukset, jotka oma kuntasi on maksanut: toisen kunnan tai kuntayhtymän maksaman avustuksen ilmoittaa maksaja.',
      'Ange de utbetalda beloppen i euro, inte i tusen euro. Räkna ihop om samma mottagare har fått flera understöd. Ange 0 om mottagargruppen inte fick något. Uppge bara understöd som er egen kommun har betalat: ett understöd som en annan kommun eller en samkommun betalat uppges av den som betalat.',
      'Give the sums paid in euros, not in thousands. Add up several grants to the same receiver. Enter 0 where a group of receivers got nothing. Report only grants that your own municipality paid: a grant paid by another municipality or a joint authority is reported by whoever paid it.',
    ),
    limits: say(
      'Avustukset sisältyvät myös käyttökustannuksiin (CU102). Niitä ei saa laskea yhteen.',
      'Understöden ingår också i driftskostnaderna (CU102). De ska inte räknas ihop.',
      'Grants are also part of the operating costs (CU102). The two must not be added up.',
    ),
  }),
  asked('CU111', {
    ...about,
    goals,
    answer: { type: 'number', unit: 'count', decimals: 0 },
    name: say('Avustusten hakijat', 'Sökande av understöd', 'Applicants for grants'),
    definition: say(
      'Kuinka moni haki kunnan kulttuuriavustusta (CU110) tilastovuonna. Sama hakija lasketaan kerran, vaikka hän olisi jättänyt useita hakemuksia.',
      'Hur många som ansökte om kommunens kulturunderstöd (CU110) under statistikåret. Samma sökande räknas en gång, även om hen lämnat flera ansökningar.',
      'How many applied for the municipality’s cultural grants (CU110) in the statistical year. An applicant is counted once, however many applications were made.',
    ),
    instruction: say(
      'Jos hakemuksia käsitellään usealla toimialalla eikä yhteistä lukua ole, valitse ”puuttuu” ja kerro siitä.',
      'Om ansökningarna behandlas inom flera sektorer och en gemensam siffra saknas, välj ”saknas” och berätta om det.',
      'Where several departments handle applications and there is no common figure, choose “missing” and say so.',
    ),
  }),
  asked('CU116', {
    ...about,
    goals,
    answer: { type: 'number', unit: 'count', decimals: 0 },
    name: say('Avustusten saajat', 'Mottagare av understöd', 'Receivers of grants'),
    definition: say(
      'Kuinka moni sai kunnan kulttuuriavustusta (CU110) tilastovuonna. Sama saaja lasketaan kerran.',
      'Hur många som fick kommunens kulturunderstöd (CU110) under statistikåret. Samma mottagare räknas en gång.',
      'How many got the municipality’s cultural grants (CU110) in the statistical year. A receiver is counted once.',
    ),
    instruction: say(
      'Saajia ei voi olla enempää kuin hakijoita, ellei avustusta myönnetä myös hakematta. Kerro siinä tapauksessa asiasta huomautuksessa.',
      'Mottagarna kan inte vara fler än de sökande, om ni inte också beviljar understöd utan ansökan. Berätta i så fall om det i en kommentar.',
      'Receivers cannot outnumber applicants unless grants are also given without an application. If so, say it in the comment.',
    ),
  }),
  asked('CU112', {
    ...about,
    goals: ['act-purpose.equality'],
    answer: { type: 'number', unit: 'eur', decimals: 0 },
    parts: serviceLanguages,
    partsAddUp: true,
    applies: { to: 'bilingual' },
    name: say(
      'Kulttuuriavustukset toiminnan kielen mukaan',
      'Kulturunderstöd enligt verksamhetens språk',
      'Cultural grants by language of the activity',
    ),
    definition: say(
      'Kunnan maksamat kulttuuriavustukset (CU110) sen mukaan, millä kielellä avustettu toiminta pääosin on. Koskee kaksikielisiä kuntia.',
      'Kommunens utbetalda kulturunderstöd (CU110) enligt det språk som den understödda verksamheten i huvudsak sker på. Gäller tvåspråkiga kommuner.',
      'Cultural grants paid by the municipality (CU110) by the main language of the activity. For bilingual municipalities.',
    ),
    instruction: say(
      'Osien summan pitää olla sama kuin avustusten summa (CU110). Jos kieltä ei tiedetä, arvioi ja merkitse luku arvioksi.',
      'Delarnas summa ska vara densamma som summan av understöden (CU110). Om språket inte är känt kan du uppskatta det och märka talet som uppskattat.',
      'The parts must add up to the sum of grants (CU110). Where the language is not known, estimate and mark the figure as estimated.',
    ),
  }),
  perInhabitant('CU113', {
    ...about,
    goals,
    of: value('CU110'),
    unit: 'eurPerInhabitant',
    decimals: 1,
    name: say(
      'Kulttuuriavustukset asukasta kohti',
      'Kulturunderstöd per invånare',
      'Cultural grants per inhabitant',
    ),
    what: say(
      'Kunnan maksamat kulttuuriavustukset (CU110)',
      'De kulturunderstöd som kommunen betalat ut (CU110)',
      'Cultural grants paid by the municipality (CU110)',
    ),
  }),
]
