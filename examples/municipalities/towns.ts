import { type DemoMunicipality, facility, middle, north, outdoors, schoolWork, south } from './municipality'
import { weekly } from './programme'
import { house, room, village, youthCouncil } from './programmes'

/** From Puumala to Raasepori: one house or room, where one worker may do everything. */
export const towns: readonly DemoMunicipality[] = [
  {
    code: '710',
    language: 'sv',
    activityLanguage: 'both',
    counting: 'ages',
    holidays: south,
    growth: 0.05,
    public: true,
    colleague: 'Frida Exempelholm',
    units: [
      facility('Tammisaaren nuorisotalo', 'Ungdomsgården i Ekenäs', [...room(1), ...youthCouncil(0.8)]),
      facility('Karjaan nuorisotila', 'Ungdomslokalen i Karis', room(0.85)),
      schoolWork(0.8),
    ],
  },
  {
    code: '061',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'total',
    holidays: south,
    growth: -0.02,
    public: false,
    colleague: 'Lenni Mallioja',
    units: [facility('Forssan nuorisotalo', 'Ungdomshuset i Forssa', house(0.8)), outdoors(0.7)],
  },
  {
    code: '507',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'ages',
    holidays: middle,
    growth: 0,
    public: true,
    colleague: 'Tiitus Esimerkkiranta',
    units: [
      facility('Mäntyharjun nuorisotila', 'Ungdomslokalen i Mäntyharju', room(0.7)),
      // Pertunmaa has been part of Mäntyharju since 2026.
      { ...facility('Pertunmaan nuorisotila', 'Ungdomslokalen i Pertunmaa', village(0.6)), madeIn: '588' },
    ],
  },
  {
    code: '148',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'total',
    holidays: north,
    growth: 0.04,
    public: true,
    colleague: 'Elle Mallivaara',
    units: [
      facility('Ivalon nuorisotila', 'Ungdomslokalen i Ivalo', room(0.7)),
      facility('Inarin kirkonkylän nuorisotila', 'Ungdomslokalen i Enare kyrkby', village(0.6)),
    ],
  },
  {
    code: '280',
    language: 'sv',
    activityLanguage: 'sv',
    counting: 'ages-and-genders',
    holidays: { winter: 9, autumn: 43 },
    growth: 0.05,
    public: true,
    colleague: 'Emil Exempelback',
    units: [
      facility('Korsnäsin nuorisotila', 'Ungdomslokalen i Korsnäs', [
        ...village(0.8),
        weekly('hobby', 'mon', '14:00–15:30', 11, { crowd: 'children', environment: 'school-lower' }),
      ]),
    ],
  },
  {
    code: '623',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'total',
    holidays: middle,
    growth: -0.04,
    public: null,
    colleague: 'Siiri Mallisaari',
    units: [facility('Puumalan nuorisotila', 'Ungdomslokalen i Puumala', village(0.75))],
  },
]
