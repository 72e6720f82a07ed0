import { type DemoMunicipality, facility, outdoors, south } from './municipality'
import { weekly, yearly } from './programme'
import { youthCouncil } from './programmes'

/** The municipality of the demo's worker and manager; its facilities are called as in the sample sheet of visitors. */
export const porvoo: DemoMunicipality = {
  code: '638',
  language: 'fi',
  activityLanguage: 'both',
  counting: 'ages-and-genders',
  holidays: south,
  growth: 0.09,
  public: true,
  colleague: 'Saana Mallivirta',
  units: [
    facility('Keskustan nuorisotila', 'Ungdomslokalen Centrum', [
      weekly('open', 'tue wed thu', '17:00–21:00', 31),
      weekly('open', 'fri', '17:00–22:00', 49),
      weekly('open', 'sat', '17:00–21:00', 32, { everyWeeks: 2 }),
      weekly('group', 'mon', '17:00–19:00', 12),
      yearly('event', '35 fri', '17:00–22:00', 130, { crowd: 'everyone' }),
      yearly('event', '44 fri', '17:00–22:00', 120),
      yearly('camp', '24 mon', '10:00–15:00', 24, { nights: 2, environment: 'camp-site' }),
      yearly('trip', '47 sat', '09:00–19:00', 26, { environment: 'other' }),
      ...youthCouncil(),
    ]),
    facility('Näsin nuorisotila', 'Ungdomslokalen Näse', [
      weekly('open', 'wed thu', '17:00–21:00', 27),
      weekly('open', 'fri', '17:00–21:00', 37),
      weekly('group', 'tue', '16:00–18:00', 10, { crowd: 'girls' }),
      yearly('trip', '20 sat', '09:00–19:00', 22, { environment: 'other' }),
    ]),
    facility('Kevätkummun nuorisotalo', 'Ungdomsgården Vårberga', [
      weekly('open', 'mon thu', '15:00–19:00', 23),
      weekly('hobby', 'wed', '14:30–16:00', 14, { crowd: 'children' }),
      yearly('event', '19 fri', '16:00–20:00', 85, { crowd: 'everyone' }),
    ]),
    {
      fi: 'Koulujen välituntitoiminta',
      sv: 'Rastverksamheten i skolorna',
      environment: 'school-upper',
      programme: [
        weekly('school', 'mon thu', '11:00–11:45', 30, { crowd: 'upper-school' }),
        weekly('school', 'tue', '09:30–12:30', 27, { crowd: 'lower-school', environment: 'school-lower' }),
        yearly('event', '33 thu', '09:00–14:00', 170, { crowd: 'upper-school' }),
      ],
    },
    outdoors(0.9),
  ],
}
