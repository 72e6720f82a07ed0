import type { Words } from '../../base/language/language'
import type { Subject } from '../../collection/domain/subject'

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/**
 * What the culture room asks about. Tasks are those of 3 § and purposes those of 2 § of the Act on municipal cultural
 * activities (166/2019), in short. The cultural policy strategy of the Ministry of Education and Culture is one set of
 * goals among others: when it is followed by another, that is one more set.
 */
export const cultureSubject: Subject = {
  code: 'culture',
  name: words('Kulttuuri', 'Kultur', 'Culture'),
  bodies: {
    assess: words(
      'Kulttuurin tietopohjan työryhmä',
      'Arbetsgruppen för kulturens kunskapsbas',
      'Working group of the culture fact base',
    ),
    decide: words(
      'Kulttuurin tietopohjan ohjausryhmä',
      'Styrgruppen för kulturens kunskapsbas',
      'Steering group of the culture fact base',
    ),
  },
  themes: [
    { code: 'economy', name: words('Talous', 'Ekonomi', 'Economy') },
    { code: 'supply', name: words('Tarjonta', 'Utbud', 'Supply') },
    {
      code: 'visits',
      name: words(
        'Käynnit taide- ja kulttuurilaitoksissa',
        'Besök i konst- och kulturinstitutioner',
        'Visits to art and culture institutions',
      ),
    },
    {
      code: 'management',
      name: words('Tavoitteet ja johtaminen', 'Mål och ledning', 'Goals and management'),
    },
    {
      code: 'access',
      name: words('Alueellinen saavutettavuus', 'Regional tillgänglighet', 'Regional accessibility'),
    },
  ],
  tasks: [
    {
      code: 'availability',
      name: words(
        'Kulttuurin ja taiteen yhdenvertainen saatavuus ja monipuolinen käyttö',
        'Likvärdig tillgång till och mångsidigt bruk av kultur och konst',
        'Equal availability and diverse use of culture and the arts',
      ),
    },
    {
      code: 'artistic-work',
      name: words(
        'Edellytykset ammattimaiselle taiteelliselle työlle ja toiminnalle',
        'Förutsättningar för professionellt konstnärligt arbete och professionell konstnärlig verksamhet',
        'Conditions for professional artistic work and activity',
      ),
    },
    {
      code: 'practice',
      name: words(
        'Kulttuurin ja taiteen harrastaminen ja siihen liittyvä kansalaistoiminta',
        'Utövande av kultur och konst och medborgarverksamhet i anslutning till det',
        'Practising culture and the arts, and civic activity related to it',
      ),
    },
    {
      code: 'education',
      name: words(
        'Tavoitteellinen taide- ja kulttuurikasvatus',
        'Målinriktad konst- och kulturfostran',
        'Goal-oriented arts and culture education',
      ),
    },
    {
      code: 'heritage',
      name: words(
        'Kulttuuriperintö ja paikallinen identiteetti',
        'Kulturarvet och den lokala identiteten',
        'Cultural heritage and local identity',
      ),
    },
    {
      code: 'welfare',
      name: words(
        'Kulttuuri osana hyvinvointia, osallisuutta ja elinvoimaa',
        'Kulturen som en del av välbefinnande, delaktighet och livskraft',
        'Culture as part of wellbeing, inclusion and vitality',
      ),
    },
    {
      code: 'interaction',
      name: words(
        'Kulttuurinen vuorovaikutus ja kansainvälinen toiminta',
        'Kulturell växelverkan och internationell verksamhet',
        'Cultural interaction and international activity',
      ),
    },
  ],
  goalSets: [
    {
      code: 'act-purpose',
      name: words(
        'Kuntien kulttuuritoiminnasta annetun lain tavoitteet (2 §)',
        'Syftet med lagen om kommunernas kulturverksamhet (2 §)',
        'Purposes of the Act on municipal cultural activities (2 §)',
      ),
      goals: [
        {
          code: 'expression',
          name: words(
            'Mahdollisuudet luovaan ilmaisuun sekä kulttuurin ja taiteen tekemiseen ja kokemiseen',
            'Möjligheter till kreativt uttryck och till att skapa och uppleva kultur och konst',
            'Possibilities for creative expression, and for making and experiencing culture and the arts',
          ),
        },
        {
          code: 'equality',
          name: words(
            'Kaikkien väestöryhmien yhdenvertaiset mahdollisuudet ja osallistuminen',
            'Lika möjligheter och delaktighet för alla befolkningsgrupper',
            'Equal possibilities and participation for all population groups',
          ),
        },
        {
          code: 'wellbeing',
          name: words(
            'Hyvinvointi, terveys, osallisuus ja yhteisöllisyys kulttuurin ja taiteen keinoin',
            'Välfärd, hälsa, delaktighet och gemenskap med hjälp av kultur och konst',
            'Wellbeing, health, inclusion and community by means of culture and the arts',
          ),
        },
        {
          code: 'vitality',
          name: words(
            'Paikallisen ja alueellisen elinvoiman edellytykset kulttuurin ja taiteen keinoin',
            'Förutsättningar för lokal och regional livskraft med hjälp av kultur och konst',
            'Conditions for local and regional vitality by means of culture and the arts',
          ),
        },
      ],
    },
    {
      code: 'strategy-2025',
      name: words(
        'Opetus- ja kulttuuriministeriön kulttuuripolitiikan strategia 2025',
        'Undervisnings- och kulturministeriets strategi för kulturpolitiken 2025',
        'Strategy for Cultural Policy 2025 of the Ministry of Education and Culture',
      ),
      goals: [
        {
          code: 'creative-work',
          name: words(
            'Luova työ ja tuotanto',
            'Skapande arbete och produktion',
            'Creative work and production',
          ),
        },
        {
          code: 'participation',
          name: words(
            'Osallisuus ja osallistuminen kulttuuriin',
            'Deltagande och medverkan i kulturverksamhet',
            'Inclusion and participation in arts and culture',
          ),
        },
        {
          code: 'basis',
          name: words(
            'Kulttuurin perusta ja jatkuvuus',
            'Kulturens grund och kontinuitet',
            'Cultural basis and continuity',
          ),
        },
      ],
    },
  ],
}
