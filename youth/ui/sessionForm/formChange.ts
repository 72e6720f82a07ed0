import type { ListedUnit } from '../../api/units/schemas'
import type { Draft } from './draft'

type Place = Pick<ListedUnit, 'environment'> | undefined

const outside = ['street', 'shopping-centre', 'vehicle']
const schools = ['school-lower', 'school-upper', 'school-unified', 'upper-secondary', 'vocational']

/** Where work of a form mostly is: at the unit, or where only that form is. Nothing where it may be anywhere. */
export function environmentOf(form: Draft['form'], unit: Place): Draft['environment'] {
  const own = unit?.environment ?? ''
  if (form === 'camp') return 'camp-site'
  if (form === 'digital') return 'online'
  if (form === 'street') return outside.includes(own) ? own : 'street'
  if (form === 'school') return schools.includes(own) ? own : ''
  return ['trip', 'event', 'international', 'other'].includes(form) ? '' : own
}

/** What follows where nobody has touched it; a clock is one thing, from when to when. */
const followed = [['start', 'end'], ['group'], ['environment'], ['staffCount'], ['staffMinutes']] as const

/**
 * The draft as another form of work: what was filled in and not touched since is as that form's last time, what was
 * typed stands.
 * @param filled what the form was filled with
 * @param next what a draft of the other form begins with
 */
export function asOtherForm(draft: Draft, filled: Draft, next: Draft): Draft {
  const changed = followed
    .filter((fields) => fields.every((field) => Object.is(draft[field], filled[field])))
    .flat()
  return {
    ...draft,
    form: next.form,
    ...Object.fromEntries(changed.map((field) => [field, next[field]])),
  }
}
