import type { FormSection } from '../../../collection/domain/rounds/firstForm'

/** The sections of the culture round. Who teaches or knows the events is often somebody else than who knows the money. */
export const cultureSections: readonly FormSection[] = [
  {
    code: 'producers',
    name: {
      fi: 'Kuka tuottaa ja kuka ilmoittaa',
      sv: 'Vem producerar och vem uppger',
      en: 'Who produces and who reports',
    },
    indicators: ['CU211', 'CU212'],
  },
  {
    code: 'resources',
    name: { fi: 'Henkilöstö ja avustukset', sv: 'Personal och understöd', en: 'Staff and grants' },
    indicators: ['CU120', 'CU122', 'CU110', 'CU111', 'CU116', 'CU112'],
  },
  {
    code: 'events',
    name: { fi: 'Tapahtumat ja tilat', sv: 'Evenemang och lokaler', en: 'Events and facilities' },
    indicators: ['CU201', 'CU202', 'CU203', 'CU306', 'CU205'],
  },
  {
    code: 'education',
    name: {
      fi: 'Taiteen perusopetus ja kulttuurikasvatus',
      sv: 'Grundläggande konstundervisning och kulturfostran',
      en: 'Basic education in the arts and culture education',
    },
    indicators: ['CU207', 'CU209', 'CU403'],
  },
  {
    code: 'management',
    name: { fi: 'Tavoitteet ja johtaminen', sv: 'Mål och ledning', en: 'Goals and management' },
    indicators: ['CU410', 'CU405', 'CU406', 'CU407'],
  },
]
