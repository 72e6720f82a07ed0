import type { IndicatorContent } from '../../../collection/domain/indicator'
import { say, type YearlyIndicator, yearly } from './write'

const hearing = { theme: 'participation', tasks: ['hearing'], goals: ['act-purpose.participation'] }
const yesNo = { type: 'yesNo' } as const
const scale: IndicatorContent['answer'] = {
  type: 'scale',
  from: 1,
  to: 5,
  low: say('Täysin riittämätön', 'Helt otillräckligt', 'Not adequate at all'),
  high: say('Täysin riittävä', 'Helt tillräckligt', 'Fully adequate'),
}
const whatIsEnough: IndicatorContent['parts'] = [
  { code: 'staff', name: say('Työntekijät', 'Personal', 'Staff') },
  { code: 'facilities', name: say('Tilat', 'Lokaler', 'Facilities') },
  { code: 'activity', name: say('Toiminta', 'Verksamhet', 'Activity') },
]
const ownView = say(
  'Arvioikaa yhdessä, mieluiten nuorisovaltuuston tai nuorten ryhmän kanssa. Kirjoittakaa huomautukseen, mihin arvio perustuu.',
  'Gör bedömningen tillsammans, helst med ungdomsfullmäktige eller en grupp unga. Skriv i kommentaren vad bedömningen grundar sig på.',
  'Assess it together, best with the youth council or a group of young people. Write in the comment what it rests on.',
)
const noMeasurement = say(
  'Oma arvio ei ole mittaus. Kuntia ei aseteta sen mukaan järjestykseen.',
  'En egen bedömning är ingen mätning. Kommunerna rangordnas inte efter den.',
  'A self-assessment is no measurement. Municipalities are not ranked by it.',
)
const counted = say(
  'Alueen luku on niiden kuntien määrä, joissa vastaus on kyllä.',
  'Ett områdes tal är antalet kommuner där svaret är ja.',
  'An area’s figure is the number of municipalities with yes.',
)

/** Young people’s say, and whether what there is is enough. */
export const participation: readonly YearlyIndicator[] = [
  yearly('YO501', {
    ...hearing,
    answer: yesNo,
    parts: [
      {
        code: 'own',
        name: say('Oma nuorisovaltuusto', 'Eget ungdomsfullmäktige', 'A youth council of its own'),
      },
      {
        code: 'joint',
        name: say(
          'Yhteinen nuorisovaltuusto toisen kunnan kanssa',
          'Ungdomsfullmäktige gemensamt med en annan kommun',
          'A youth council shared with another municipality',
        ),
      },
      {
        code: 'other',
        name: say(
          'Muu nuorten vaikuttajaryhmä',
          'Annan påverkansgrupp för unga',
          'Another youth advisory group',
        ),
      },
    ],
    interpretation: counted,
    name: say('Nuorisovaltuusto', 'Ungdomsfullmäktige', 'Youth council'),
    definition: say(
      'Onko kunnassa tilastovuoden lopussa nuorisovaltuusto tai muu nuorten vaikuttajaryhmä.',
      'Om kommunen i slutet av statistikåret har ett ungdomsfullmäktige eller en annan påverkansgrupp för unga.',
      'Whether the municipality has a youth council or another youth advisory group at the end of the statistical year.',
    ),
    instruction: say(
      'Vastaa kyllä yhteen ja ei muihin.',
      'Svara ja på en och nej på de andra.',
      'Answer yes to one and no to the others.',
    ),
  }),
  yearly('YO502', {
    ...hearing,
    answer: {
      type: 'choices',
      options: [
        {
          code: 'council',
          name: say(
            'Nuorisovaltuuston aloite tai lausunto',
            'Initiativ eller utlåtande av ungdomsfullmäktige',
            'Initiative or statement of the youth council',
          ),
        },
        {
          code: 'right-to-speak',
          name: say(
            'Puhe- tai läsnäolo-oikeus lautakunnassa',
            'Yttrande- eller närvarorätt i en nämnd',
            'Right to speak or attend in a committee',
          ),
        },
        { code: 'survey', name: say('Kysely nuorille', 'Enkät till unga', 'Survey of young people') },
        {
          code: 'planning',
          name: say(
            'Toiminnan suunnittelu yhdessä',
            'Planering av verksamheten tillsammans',
            'Planning activity together',
          ),
        },
        {
          code: 'budgeting',
          name: say('Osallistuva budjetointi', 'Medborgarbudgetering', 'Participatory budgeting'),
        },
        { code: 'none', name: say('Ei mitään näistä', 'Inget av dessa', 'None of these') },
      ],
    },
    name: say('Tavat kuulla nuoria', 'Sätt att höra unga', 'Ways of hearing young people'),
    definition: say(
      'Miten nuoria kuultiin heitä koskevissa asioissa tilastovuonna.',
      'Hur unga hördes i frågor som gäller dem under statistikåret.',
      'How young people were heard in what concerns them in the statistical year.',
    ),
    instruction: say(
      'Valitse kaikki, joita käytettiin vähintään kerran.',
      'Välj alla som användes minst en gång.',
      'Choose all that were used at least once.',
    ),
  }),
  yearly('YO601', {
    theme: 'adequacy',
    goals: ['act-purpose.equality'],
    answer: scale,
    parts: whatIsEnough,
    aggregation: { way: 'none' },
    name: say(
      'Nuorisotyön riittävyys alle 18-vuotiaille',
      'Ungdomsarbetets tillräcklighet för personer under 18 år',
      'Adequacy of youth work for those under 18',
    ),
    definition: say(
      'Kunnan oma arvio asteikolla 1–5 siitä, riittävätkö työntekijät, tilat ja toiminta alle 18-vuotiaille.',
      'Kommunens egen bedömning på skalan 1–5 av om personalen, lokalerna och verksamheten räcker till för personer under 18 år.',
      'The municipality’s own assessment, from 1 to 5, of whether staff, facilities and activity are adequate for those under 18.',
    ),
    instruction: ownView,
    limits: noMeasurement,
  }),
  yearly('YO602', {
    theme: 'adequacy',
    goals: ['act-purpose.equality'],
    answer: scale,
    parts: whatIsEnough,
    aggregation: { way: 'none' },
    name: say(
      'Nuorisotyön riittävyys 18–28-vuotiaille',
      'Ungdomsarbetets tillräcklighet för 18–28-åringar',
      'Adequacy of youth work for those aged 18–28',
    ),
    definition: say(
      'Kunnan oma arvio asteikolla 1–5 siitä, riittävätkö työntekijät, tilat ja toiminta 18–28-vuotiaille.',
      'Kommunens egen bedömning på skalan 1–5 av om personalen, lokalerna och verksamheten räcker till för 18–28-åringar.',
      'The municipality’s own assessment, from 1 to 5, of whether staff, facilities and activity are adequate for those aged 18–28.',
    ),
    instruction: ownView,
    limits: noMeasurement,
  }),
]
