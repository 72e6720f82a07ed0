import { asked, type CoreIndicator, say } from './write'

const about = { theme: 'management' } as const

/** With whom culture is made, and how residents have a say. */
export const participation: readonly CoreIndicator[] = [
  asked('CU405', {
    ...about,
    tasks: ['interaction', 'practice', 'welfare'],
    answer: {
      type: 'choices',
      options: [
        { code: 'associations', name: say('Yhdistykset', 'Föreningar', 'Associations') },
        {
          code: 'artists',
          name: say(
            'Ammattitaiteilijat ja taiteen ammattilaisryhmät',
            'Yrkeskonstnärer och professionella grupper',
            'Professional artists and groups',
          ),
        },
        { code: 'municipalities', name: say('Muut kunnat', 'Andra kommuner', 'Other municipalities') },
        {
          code: 'wellbeing-county',
          name: say('Hyvinvointialue', 'Välfärdsområdet', 'Wellbeing services county'),
        },
        {
          code: 'schools',
          name: say(
            'Varhaiskasvatus, koulut ja oppilaitokset',
            'Småbarnspedagogiken, skolor och läroanstalter',
            'Early education, schools and colleges',
          ),
        },
        { code: 'parish', name: say('Seurakunnat', 'Församlingar', 'Parishes') },
        { code: 'companies', name: say('Yritykset', 'Företag', 'Companies') },
        { code: 'abroad', name: say('Kumppanit ulkomailla', 'Partner utomlands', 'Partners abroad') },
        {
          code: 'none',
          name: say('Ei säännöllistä yhteistyötä', 'Inget regelbundet samarbete', 'No regular cooperation'),
        },
      ],
    },
    name: say('Yhteistyökumppanit', 'Samarbetspartner', 'Partners in cooperation'),
    definition: say(
      'Kenen kanssa kunta teki tilastovuonna säännöllistä yhteistyötä kulttuurissa: sopimus, yhteinen ohjelma tai vähintään kaksi yhteistä hanketta.',
      'Med vem kommunen under statistikåret samarbetade regelbundet inom kulturen: ett avtal, ett gemensamt program eller minst två gemensamma projekt.',
      'With whom the municipality cooperated regularly in culture in the statistical year: a contract, a common programme or at least two joint projects.',
    ),
    instruction: say('Valitse kaikki sopivat.', 'Välj alla som passar.', 'Choose all that apply.'),
  }),
  asked('CU406', {
    ...about,
    tasks: ['availability', 'practice', 'welfare'],
    goals: ['act-purpose.equality', 'strategy-2025.participation'],
    answer: {
      type: 'choices',
      options: [
        {
          code: 'survey',
          name: say(
            'Asukas- tai kävijäkysely',
            'Invånar- eller besökarenkät',
            'Survey of residents or visitors',
          ),
        },
        {
          code: 'councils',
          name: say(
            'Nuorisovaltuuston, vanhusneuvoston tai vammaisneuvoston kuuleminen',
            'Hörande av ungdomsfullmäktige, äldrerådet eller rådet för personer med funktionsnedsättning',
            'Hearing the youth council, the older people’s council or the disability council',
          ),
        },
        {
          code: 'forum',
          name: say(
            'Kulttuurifoorumi tai asukasilta',
            'Kulturforum eller invånarkväll',
            'Culture forum or residents’ evening',
          ),
        },
        {
          code: 'planning',
          name: say(
            'Palvelujen tai tilojen suunnittelu yhdessä käyttäjien kanssa',
            'Planering av tjänster eller lokaler tillsammans med användarna',
            'Planning services or rooms together with users',
          ),
        },
        {
          code: 'budgeting',
          name: say('Osallistuva budjetointi', 'Medborgarbudgetering', 'Participatory budgeting'),
        },
        {
          code: 'own-events',
          name: say(
            'Tuki asukkaiden omille tapahtumille',
            'Stöd för invånarnas egna evenemang',
            'Support for residents’ own events',
          ),
        },
        { code: 'none', name: say('Ei mitään näistä', 'Inget av dessa', 'None of these') },
      ],
    },
    name: say(
      'Asukkaiden tavat osallistua ja vaikuttaa',
      'Invånarnas sätt att delta och påverka',
      'Ways for residents to take part and have a say',
    ),
    definition: say(
      'Miten asukkaat saattoivat tilastovuonna osallistua kulttuuritoiminnan suunnitteluun ja vaikuttaa siihen.',
      'Hur invånarna under statistikåret kunde delta i planeringen av kulturverksamheten och påverka den.',
      'How residents could take part in planning cultural activity and have a say in it in the statistical year.',
    ),
    instruction: say(
      'Valitse kaikki, joita käytettiin vuoden aikana vähintään kerran.',
      'Välj alla som användes minst en gång under året.',
      'Choose all that were used at least once in the year.',
    ),
  }),
]
