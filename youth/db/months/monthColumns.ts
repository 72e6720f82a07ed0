import { type Age, everyAge, type Gender, genders, type YouthPart, youthParts } from '../../domain/codes'

const ageColumn = (age: Age) => `age_${age.replace('+', '_plus').replace('-', '_')}` as const
const genderColumn = (gender: Gender) => `gender_${gender}` as const

/** The column of each age, gender and step of young people's part in the monthly rollup. */
export const ageColumns: Record<Age, string> = Object.fromEntries(
  everyAge.map((age) => [age, ageColumn(age)]),
) as Record<Age, string>
export const genderColumns: Record<Gender, string> = Object.fromEntries(
  genders.map((gender) => [gender, genderColumn(gender)]),
) as Record<Gender, string>
export const partColumns: Record<YouthPart, string> = Object.fromEntries(
  youthParts.map((part) => [part, `part_${part.replaceAll('-', '_')}`]),
) as Record<YouthPart, string>

/** What a month is counted in: whole numbers that add up. */
export const measures = [
  'sessions',
  'minutes',
  'participations',
  'cancelled',
  'closed',
  'no_visitors',
  'youth_minutes',
  'staff_minutes',
  ...Object.values(partColumns),
  ...Object.values(ageColumns),
  ...Object.values(genderColumns),
] as const
