import type { Activity, Crowd } from '../municipalities/programme'

type Name = { fi: string; sv: string }

const activities: Partial<Record<Activity['form'], Name>> = {
  open: { fi: 'Avoin ilta', sv: 'Öppen kväll' },
  school: { fi: 'Välituntitoiminta', sv: 'Rastverksamhet' },
  participation: { fi: 'Nuorisovaltuusto', sv: 'Ungdomsfullmäktige' },
}

/** What an activity is called on the door; without a name it goes by its form. */
export const nameOfActivity = ({ form, crowd }: Activity): Name | undefined =>
  form === 'group' ? nameOfGroup(crowd) : activities[form]

export const nameOfGroup = (crowd: Crowd): Name =>
  crowd === 'girls' ? { fi: 'Tyttöjen ryhmä', sv: 'Flickgruppen' } : { fi: 'Oma ryhmä', sv: 'Egna gruppen' }
