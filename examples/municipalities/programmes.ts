import { type Activity, weekly, yearly } from './programme'

// The work of units of a kind. `size` is how lively the unit is beside others of its kind.

/** A youth house of a town or a district, open most evenings. */
export const house = (size = 1): Activity[] => [
  weekly('open', 'tue wed thu', '15:30–19:30', 33 * size),
  weekly('open', 'fri', '17:00–21:00', 50 * size),
  weekly('open', 'sat', '16:00–20:00', 35 * size, { everyWeeks: 2 }),
  weekly('group', 'mon', '17:00–19:00', 12 * size),
  yearly('event', '6 fri', '17:00–22:00', 120 * size, { crowd: 'everyone' }),
  yearly('event', '34 fri', '17:00–22:00', 140 * size, { crowd: 'everyone' }),
  yearly('event', '44 fri', '17:00–22:00', 130 * size),
  yearly('trip', '47 sat', '09:00–19:00', 24 * size, { environment: 'other' }),
  yearly('trip', '20 sat', '09:00–19:00', 22 * size, { environment: 'other' }),
  yearly('camp', '24 mon', '10:00–15:00', 24 * size, { nights: 2, environment: 'camp-site' }),
]

/** A youth room with a few evenings a week. */
export const room = (size = 1): Activity[] => [
  weekly('open', 'wed', '15:30–19:30', 28 * size),
  weekly('open', 'fri', '17:00–21:00', 38 * size),
  weekly('group', 'tue', '16:00–18:00', 10 * size, { crowd: 'girls' }),
  yearly('event', '19 fri', '16:00–21:00', 90 * size, { crowd: 'everyone' }),
  yearly('event', '44 fri', '17:00–22:00', 75 * size),
  yearly('camp', '24 tue', '10:00–15:00', 18 * size, { nights: 2, environment: 'camp-site' }),
]

/** A village where one worker does everything. */
export const village = (size = 1): Activity[] => [
  weekly('open', 'wed', '15:00–18:30', 21 * size),
  weekly('open', 'fri', '17:00–21:00', 26 * size),
  yearly('trip', '9 sat', '09:00–18:00', 14 * size, { environment: 'other' }),
  yearly('event', '49 fri', '17:00–21:00', 60 * size, { crowd: 'everyone' }),
  yearly('camp', '23 mon', '10:00–15:00', 14 * size, { nights: 1, environment: 'camp-site' }),
]

export const schools = (size = 1): Activity[] => [
  weekly('school', 'mon thu', '10:00–13:00', 41 * size, {
    crowd: 'upper-school',
    environment: 'school-upper',
  }),
  weekly('school', 'tue', '09:30–12:30', 37 * size, { crowd: 'lower-school', environment: 'school-lower' }),
  weekly('hobby', 'wed', '13:30–15:00', 16 * size, { crowd: 'children', environment: 'school-lower' }),
  yearly('event', '33 thu', '09:00–14:00', 180 * size, {
    crowd: 'upper-school',
    environment: 'school-upper',
  }),
]

export const streetWork = (size = 1): Activity[] => [
  weekly('street', 'thu', '18:00–21:00', 13 * size, { environment: 'shopping-centre' }),
  weekly('street', 'fri', '19:00–23:00', 26 * size, { crowd: 'older', environment: 'street' }),
  // The last day of school gathers the young people of the whole town.
  yearly('street', '22 sat', '18:00–02:00', 210 * size, { environment: 'street' }),
  yearly('street', '18 thu', '18:00–00:00', 120 * size, { environment: 'street' }),
]

export const onlineWork = (size = 1): Activity[] => [
  weekly('digital', 'mon wed', '17:00–20:00', 16 * size, { environment: 'online' }),
  yearly('digital', '3 sat', '12:00–20:00', 60 * size, { environment: 'online' }),
]

export const information = (size = 1): Activity[] => [
  weekly('information', 'mon tue wed thu', '12:00–16:00', 11 * size, { crowd: 'older' }),
  // One-to-one work is a weekly tally and no more: a date and a topic would tell of one young person.
  weekly('individual', 'fri', '09:00–15:00', 5 * size, { crowd: 'older' }),
]

export const youthCouncil = (size = 1): Activity[] => [
  weekly('participation', 'wed', '16:30–18:30', 14 * size, {
    everyWeeks: 4,
    crowd: 'older',
    environment: 'other',
  }),
]

/** A week together with young people of another country. */
export const exchange = (size = 1): Activity[] => [
  yearly('international', '40 mon', '10:00–14:00', 18 * size, {
    nights: 4,
    crowd: 'older',
    environment: 'youth-centre',
  }),
]
