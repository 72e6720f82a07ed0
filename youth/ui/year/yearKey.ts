import { getSessions } from '../../api/sessions/endpoints'

/** Under what a year of a unit is carried along: the municipality and the unit follow. */
export const yearKey = [getSessions.path, 'year'] as const
