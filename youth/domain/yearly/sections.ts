import type { FormSection } from '../../../collection/domain/rounds/firstForm'

/** The sections of the yearly form, and what is asked in each, in order. */
export const yearlySections: readonly FormSection[] = [
  {
    code: 'resources',
    name: {
      fi: 'Henkilöstö, yksiköt ja avustukset',
      sv: 'Personal, enheter och understöd',
      en: 'Staff, units and grants',
    },
    indicators: ['YO101', 'YO201', 'YO301', 'YO302'],
  },
  {
    code: 'activity',
    name: { fi: 'Toiminta', sv: 'Verksamhet', en: 'Activity' },
    indicators: ['YO401', 'YO402', 'YO403', 'YO404'],
  },
  {
    code: 'participation',
    name: {
      fi: 'Osallisuus ja riittävyys',
      sv: 'Delaktighet och tillräcklighet',
      en: 'Participation and adequacy',
    },
    indicators: ['YO501', 'YO502', 'YO601', 'YO602'],
  },
]
