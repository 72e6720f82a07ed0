import { type DemoMunicipality, facility, middle, north, outdoors, schoolWork } from './municipality'
import { weekly, yearly } from './programme'
import { exchange, house, information, onlineWork, room, youthCouncil } from './programmes'

/** From Kajaani to Tampere: several houses, and units for schools, streets or the net. */
export const cities: readonly DemoMunicipality[] = [
  {
    code: '837',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'ages-and-genders',
    holidays: middle,
    growth: 0.04,
    public: true,
    colleague: 'Onni Mallisto',
    units: [
      facility('Keskustan nuorisotalo', 'Ungdomshuset i centrum', [
        ...house(1.25),
        ...youthCouncil(),
        ...exchange(),
      ]),
      facility('Hervannan nuorisotalo', 'Ungdomshuset i Hervanta', house(1.1)),
      facility('Linnainmaan nuorisotila', 'Ungdomslokalen i Linnainmaa', room(1)),
      schoolWork(1.2),
      outdoors(1.3),
      {
        fi: 'Nuorten tieto- ja neuvontapiste',
        sv: 'Informations- och rådgivningspunkten för unga',
        environment: 'shopping-centre',
        programme: information(1.2),
      },
    ],
  },
  {
    code: '564',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'ages-and-genders',
    holidays: north,
    growth: 0.03,
    public: true,
    colleague: 'Helmi Esimerkkimaa',
    units: [
      facility('Keskustan nuorisotalo', 'Ungdomshuset i centrum', [...house(1.2), ...youthCouncil()]),
      facility('Tuiran nuorisotalo', 'Ungdomshuset i Tuira', house(1)),
      facility('Haukiputaan nuorisotila', 'Ungdomslokalen i Haukipudas', room(0.95)),
      schoolWork(1.1),
      outdoors(1.2),
      {
        fi: 'Verkkonuorisotalo',
        sv: 'Ungdomshuset på nätet',
        environment: 'online',
        programme: onlineWork(1.2),
      },
    ],
  },
  {
    code: '297',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'ages',
    holidays: north,
    growth: 0.02,
    public: true,
    colleague: 'Iida Mallimäki',
    units: [
      facility('Petosen nuorisotalo', 'Ungdomshuset i Petonen', house(1.05)),
      facility('Männistön nuorisotila', 'Ungdomslokalen i Männistö', room(1)),
      facility('Maaningan nuorisotila', 'Ungdomslokalen i Maaninka', room(0.7)),
      schoolWork(1),
      {
        fi: 'Nuorisobussi',
        sv: 'Ungdomsbussen',
        environment: 'vehicle',
        programme: [
          weekly('open', 'tue thu', '16:00–20:00', 19, { environment: 'vehicle' }),
          yearly('event', '22 sat', '18:00–01:00', 160, { environment: 'vehicle' }),
        ],
      },
    ],
  },
  {
    code: '743',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'coarse-ages',
    holidays: middle,
    growth: 0.06,
    public: true,
    colleague: 'Veikka Esimerkkiluoma',
    units: [
      facility('Keskustan nuorisotalo', 'Ungdomshuset i centrum', [...house(1.05), ...youthCouncil(0.9)]),
      facility('Nurmon nuorisotila', 'Ungdomslokalen i Nurmo', room(0.95)),
      schoolWork(0.95),
    ],
  },
  {
    code: '205',
    language: 'fi',
    activityLanguage: 'fi',
    counting: 'ages-and-genders',
    holidays: north,
    growth: -0.03,
    public: true,
    colleague: 'Aada Mallikoski',
    units: [
      facility('Kajaanin nuorisotalo', 'Ungdomshuset i Kajana', house(0.95)),
      facility('Lehtikankaan nuorisotila', 'Ungdomslokalen i Lehtikangas', room(0.8)),
      {
        fi: 'Verkkonuorisotyö',
        sv: 'Ungdomsarbetet på nätet',
        environment: 'online',
        programme: onlineWork(0.8),
      },
    ],
  },
]
