import type { Words } from '../../base/language/language'
import type { Subject } from '../../collection/domain/subject'
import { firstLists } from './codeLists/firstLists'

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** What the youth room asks about in its yearly form. Purposes are those of 2 § of the Youth Act (1285/2016), in short. */
export const youthSubject: Subject = {
  code: 'youth',
  name: words('Nuorisotyö', 'Ungdomsarbete', 'Youth work'),
  bodies: {
    assess: words(
      'Kunnallisen nuorisotyön osaamiskeskuksen työryhmä',
      'Arbetsgruppen vid kompetenscentret för kommunalt ungdomsarbete',
      'Working group of the centre of expertise in municipal youth work',
    ),
    decide: words(
      'Nuorisotyön tietojen ohjausryhmä',
      'Styrgruppen för ungdomsarbetets uppgifter',
      'Steering group of youth work’s figures',
    ),
  },
  themes: [
    { code: 'staff', name: words('Henkilöstö', 'Personal', 'Staff') },
    { code: 'units', name: words('Yksiköt ja tilat', 'Enheter och lokaler', 'Units and facilities') },
    { code: 'economy', name: words('Talous ja avustukset', 'Ekonomi och understöd', 'Economy and grants') },
    { code: 'activity', name: words('Toiminta', 'Verksamhet', 'Activity') },
    { code: 'participation', name: words('Osallisuus', 'Delaktighet', 'Participation') },
    { code: 'adequacy', name: words('Riittävyys', 'Tillräcklighet', 'Adequacy') },
  ],
  tasks: [
    {
      code: 'conditions',
      name: words(
        'Edellytysten luominen nuorisotyölle ja -toiminnalle',
        'Att skapa förutsättningar för ungdomsarbete och ungdomsverksamhet',
        'Creating the conditions for youth work and youth activities',
      ),
    },
    {
      code: 'hearing',
      name: words('Nuorten kuuleminen', 'Att höra unga', 'Hearing young people'),
    },
  ],
  goalSets: [
    {
      code: 'act-purpose',
      name: words(
        'Nuorisolain tavoitteet (2 §)',
        'Syftet med ungdomslagen (2 §)',
        'Purposes of the Youth Act (2 §)',
      ),
      goals: [
        {
          code: 'participation',
          name: words(
            'Osallisuus ja vaikuttamismahdollisuudet',
            'Delaktighet och möjligheter att påverka',
            'Participation and possibilities to exert influence',
          ),
        },
        {
          code: 'growth',
          name: words(
            'Kasvu, itsenäistyminen ja yhteisöllisyys',
            'Ungas utveckling, självständighet och gemenskap',
            'Growth, independence and a sense of community',
          ),
        },
        {
          code: 'activity',
          name: words(
            'Harrastaminen ja toiminta kansalaisyhteiskunnassa',
            'Fritidsaktiviteter och verksamhet i medborgarsamhället',
            'Leisure and activity in civil society',
          ),
        },
        {
          code: 'equality',
          name: words(
            'Yhdenvertaisuus, tasa-arvo ja oikeuksien toteutuminen',
            'Likabehandling, jämställdhet och tillgodosedda rättigheter',
            'Equality and the realisation of rights',
          ),
        },
        {
          code: 'living-conditions',
          name: words('Kasvu- ja elinolot', 'Uppväxt- och levnadsvillkor', 'Growth and living conditions'),
        },
      ],
    },
  ],
  lists: [
    {
      code: 'forms',
      name: words('Toimintamuodot', 'Verksamhetsformer', 'Forms of work'),
      first: firstLists.forms,
    },
    {
      code: 'environments',
      name: words('Toimintaympäristöt', 'Verksamhetsmiljöer', 'Environments'),
      first: firstLists.environments,
    },
    { code: 'tags', name: words('Sisällöt', 'Innehåll', 'Contents'), first: firstLists.tags },
    {
      code: 'survey-questions',
      name: words(
        'Nuorten kyselyn kysymykset',
        'Frågorna i enkäten till unga',
        'Questions of the youth survey',
      ),
      first: firstLists['survey-questions'],
    },
  ],
}
