import { cultureSubject } from '../subject'
import { sources } from './sources'
import { asked, type CoreIndicator, imported, say } from './write'

const about = { theme: 'management', direction: 'higher' } as const
const yesNo = { type: 'yesNo' } as const
const counted = {
  fi: ' Alueen luku on niiden kuntien määrä, joissa vastaus on kyllä.',
  sv: ' Ett områdes tal är antalet kommuner där svaret är ja.',
  en: ' An area’s figure is the number of municipalities with yes.',
}
const yes = (fi: string, sv: string, en: string) => say(fi + counted.fi, sv + counted.sv, en + counted.en)
const everySecondYear = say(
  'TEAviisari kysyy tätä joka toinen vuosi. Välivuosina arvo puuttuu, eikä edellisen vuoden vastausta toisteta.',
  'TEAviisari frågar detta vartannat år. Under mellanåren saknas värdet, och föregående års svar upprepas inte.',
  'TEAviisari asks this every second year. In the years between the value is missing; the former answer is not repeated.',
)

/** How culture is led: strategy, plans, wellbeing, and how well the Act’s tasks are done. */
export const management: readonly CoreIndicator[] = [
  imported('CU401', sources.teaviisari, {
    ...about,
    tasks: ['availability', 'welfare'],
    goals: ['act-purpose.vitality'],
    answer: yesNo,
    name: say(
      'Kulttuuri kuntastrategiassa',
      'Kulturen i kommunstrategin',
      'Culture in the municipal strategy',
    ),
    definition: yes(
      'Kyllä, jos kulttuurille on asetettu tavoitteita voimassa olevassa kuntastrategiassa.',
      'Ja, om mål för kulturen har satts upp i den gällande kommunstrategin.',
      'Yes where the municipal strategy in force sets goals for culture.',
    ),
    limits: everySecondYear,
  }),
  imported('CU402', sources.teaviisari, {
    ...about,
    tasks: ['availability'],
    answer: yesNo,
    name: say(
      'Kulttuuriohjelma tai -suunnitelma',
      'Kulturprogram eller kulturplan',
      'Culture programme or plan',
    ),
    definition: yes(
      'Kyllä, jos kunnalla on hyväksytty kulttuuriohjelma tai muu kulttuurin suunnitelma.',
      'Ja, om kommunen har ett godkänt kulturprogram eller någon annan plan för kulturen.',
      'Yes where the municipality has an approved culture programme or another plan for culture.',
    ),
    limits: everySecondYear,
  }),
  imported('CU404', sources.teaviisari, {
    ...about,
    tasks: ['welfare'],
    goals: ['act-purpose.wellbeing'],
    answer: yesNo,
    name: say(
      'Kulttuurihyvinvointi hyvinvointikertomuksessa tai -suunnitelmassa',
      'Kulturellt välbefinnande i välfärdsberättelsen eller välfärdsplanen',
      'Cultural wellbeing in the welfare report or plan',
    ),
    definition: yes(
      'Kyllä, jos kunnan hyvinvointikertomuksessa tai -suunnitelmassa on kulttuurihyvinvoinnin tavoitteita tai toimia.',
      'Ja, om kommunens välfärdsberättelse eller välfärdsplan innehåller mål eller åtgärder för kulturellt välbefinnande.',
      'Yes where the municipality’s welfare report or plan has goals or measures of cultural wellbeing.',
    ),
    limits: everySecondYear,
  }),
  imported('CU411', sources.teaviisari, {
    ...about,
    tasks: ['availability', 'practice'],
    answer: yesNo,
    name: say(
      'Kulttuurin tavoitteiden seuranta',
      'Uppföljning av kulturens mål',
      'Follow-up of culture’s goals',
    ),
    definition: yes(
      'Kyllä, jos kulttuurin tavoitteiden toteutumista seurataan ja siitä raportoidaan luottamushenkilöille vähintään kerran valtuustokaudessa.',
      'Ja, om det följs upp hur kulturens mål nås och detta rapporteras till de förtroendevalda minst en gång under fullmäktigeperioden.',
      'Yes where it is followed up how culture’s goals are met, and reported to elected officials at least once in a council term.',
    ),
    limits: everySecondYear,
  }),
  asked('CU407', {
    ...about,
    tasks: cultureSubject.tasks.map(({ code }) => code),
    goals: ['act-purpose.equality'],
    answer: {
      type: 'scale',
      from: 1,
      to: 5,
      low: say('Ei juuri lainkaan', 'Knappt alls', 'Hardly at all'),
      high: say('Erittäin hyvin', 'Mycket bra', 'Very well'),
    },
    parts: cultureSubject.tasks.map(({ code, name }) => ({ code, name })),
    aggregation: { way: 'none' },
    name: say(
      'Oma arvio lain tehtävien toteutumisesta',
      'Självvärdering av hur lagens uppgifter fullgörs',
      'Self-assessment of the tasks of the Act',
    ),
    definition: say(
      'Kunnan oma arvio asteikolla 1–5 siitä, miten kunta on tilastovuonna hoitanut kuntien kulttuuritoiminnasta annetun lain 3 §:n tehtävät.',
      'Kommunens egen bedömning på skalan 1–5 av hur kommunen under statistikåret har skött uppgifterna i 3 § i lagen om kommunernas kulturverksamhet.',
      'The municipality’s own assessment, from 1 to 5, of how it did the tasks of 3 § of the Act on municipal cultural activities in the statistical year.',
    ),
    instruction: say(
      'Arvioikaa mieluiten yhdessä: kulttuurista vastaava ja esimerkiksi lautakunnan puheenjohtaja. Kirjoittakaa huomautukseen, mihin arvio perustuu.',
      'Gör bedömningen helst tillsammans: den kulturansvariga och till exempel nämndens ordförande. Skriv i kommentaren vad bedömningen grundar sig på.',
      'Assess it together if you can: the person responsible for culture and, say, the chair of the committee. Write in the comment what it rests on.',
    ),
    limits: say(
      'Oma arvio ei ole mittaus. Kuntia ei aseteta sen mukaan järjestykseen.',
      'En egen bedömning är ingen mätning. Kommunerna rangordnas inte efter den.',
      'A self-assessment is no measurement. Municipalities are not ranked by it.',
    ),
  }),
  asked('CU410', {
    ...about,
    direction: 'neutral',
    tasks: ['welfare'],
    goals: ['act-purpose.wellbeing', 'strategy-2025.participation'],
    answer: {
      type: 'choices',
      options: [
        {
          code: 'care-homes',
          name: say(
            'Taide- ja kulttuuritoiminta hoivassa ja sairaaloissa',
            'Konst- och kulturverksamhet inom omsorgen och på sjukhus',
            'Arts and culture in care homes and hospitals',
          ),
        },
        {
          code: 'prescription',
          name: say(
            'Kulttuurilähete, kulttuurikaveri tai vastaava',
            'Kulturremiss, kulturkompis eller motsvarande',
            'Culture on referral, culture companions or the like',
          ),
        },
        {
          code: 'low-threshold',
          name: say(
            'Matalan kynnyksen ryhmät kaikenikäisille',
            'Lågtröskelgrupper för alla åldrar',
            'Low-threshold groups for all ages',
          ),
        },
        {
          code: 'accessible',
          name: say(
            'Esteettömyyden ja kielellisen saavutettavuuden toimet',
            'Åtgärder för tillgänglighet, också språklig',
            'Measures of accessibility, in language too',
          ),
        },
        {
          code: 'free-tickets',
          name: say(
            'Maksuttomat tai alennetut liput pienituloisille',
            'Gratis eller billigare biljetter för låginkomsttagare',
            'Free or reduced tickets for people with low incomes',
          ),
        },
        { code: 'none', name: say('Ei mitään näistä', 'Inget av dessa', 'None of these') },
      ],
    },
    name: say(
      'Kulttuurihyvinvoinnin muodot',
      'Former av kulturellt välbefinnande',
      'Forms of cultural wellbeing',
    ),
    definition: say(
      'Mitä kulttuurihyvinvoinnin toimintaa kunta järjesti tai tuki tilastovuonna, itse tai hyvinvointialueen ja yhdistysten kanssa.',
      'Vilken verksamhet för kulturellt välbefinnande kommunen ordnade eller stödde under statistikåret, själv eller tillsammans med välfärdsområdet och föreningar.',
      'What activity of cultural wellbeing the municipality arranged or supported in the statistical year, alone or with the wellbeing services county and associations.',
    ),
    instruction: say(
      'Valitse kaikki, joita oli vähintään kolme kertaa vuoden aikana.',
      'Välj alla som förekom minst tre gånger under året.',
      'Choose all that took place at least three times in the year.',
    ),
  }),
]
