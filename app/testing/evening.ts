/** An evening as a worker would record it; `changes` go over it. */
export const evening = (unit: string, changes: Record<string, unknown> = {}) => ({
  unit,
  form: 'open',
  environment: 'youth-facility',
  date: '2026-11-20',
  start: '17:00',
  end: '21:00',
  participants: { total: 34, detail: [{ age: '13-15', gender: 'girl', count: 12 }] },
  tags: ['social-relations'],
  youthPart: 'planned-with-us',
  youthOrganisedMinutes: 60,
  staff: { count: 2, minutes: 480 },
  reflection: '',
  ...changes,
})
