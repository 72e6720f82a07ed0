import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { getColleagues } from '../../../base/people/api/withinEndpoints'
import type { Colleagues } from '../../../base/people/api/withinSchemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { workplaceOf } from '../places'
import { useOwnUnits } from '../structure/useOwnUnits'
import { EndGrant } from './EndGrant'
import { InviteAgain } from './InviteAgain'
import { InviteForm } from './InviteForm'
import { Leaver } from './Leaver'

/** The people of the municipality's youth work: who they are, and the ways to invite and to say farewell. */
export function TeamScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const people = useAnswer(getColleagues, { query: { municipality } })
  const { units, find } = useOwnUnits(me)
  const place = (unit: string | null) => (unit ? name(find(unit)?.name ?? { fi: '', sv: '' }) : null)
  return (
    <Screen title={t('youth-app:screen.team')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('structure:place.team')}</p>
      <RefusalNotice error={people.error} />
      <ul className="rows">
        {people.data?.data.map((person) => (
          <li key={person.id}>
            <span>
              <span className="row-title">{person.name}</span>
              <span className="row-detail">
                {[person.email, person.disabled ? t('team:disabled') : !person.joined && t('team:not-joined')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <ul className="rows-inner">
              {person.grants.map((grant) => {
                const role = [t(`people:role.${grant.role}`), place(grant.unit)].filter(Boolean).join(' · ')
                return (
                  <li key={grant.id}>
                    <span>{role}</span>
                    {person.id !== me.id && (
                      <EndGrant
                        municipality={municipality}
                        grant={grant.id}
                        person={person.name}
                        role={role}
                      />
                    )}
                  </li>
                )
              })}
              {person.id !== me.id && (
                <li>
                  <Leaver municipality={municipality} person={person} />
                  {!person.joined && !person.disabled && (
                    <InviteAgain invitation={invitationOf(municipality, person)} />
                  )}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <InviteForm municipality={municipality} units={units} />
    </Screen>
  )
}

/** The invitation to the role that somebody was first given: it gives nothing anew. */
function invitationOf(municipality: string, { email, name, language, grants }: Colleagues[number]) {
  const [first] = grants
  return {
    ...{ municipality, email, name, language, role: first?.role ?? '' },
    ...(first?.unit ? { unit: first.unit } : {}),
  }
}
