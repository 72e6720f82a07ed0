import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getGroups } from '../../api/groups/endpoints'
import { useUnits, workplaceOf } from '../places'
import { useGroupSums } from './useGroupSums'

/** The groups, each with what its sessions of the last twelve months add up to. */
export function GroupsScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const groups = useAnswer(getGroups, { query: { municipality } })
  const sums = useGroupSums(me)
  const unitOf = (id: string) => name(units.find((unit) => unit.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <Screen
      title={t('plans:groups.title')}
      back={{ href: '/calendar', label: t('ui:back') }}
      actions={
        <StickyActions>
          <ButtonLink kind="primary" size="large" href="/groups/new" link={AppLink}>
            {t('plans:groups.add')}
          </ButtonLink>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('plans:groups.lead')}</p>
      <RefusalNotice error={groups.error} />
      {groups.data?.data.length === 0 && <p>{t('plans:groups.nothing')}</p>}
      <ul className="rows">
        {groups.data?.data.map((group) => (
          <li key={group.id}>
            <AppLink href={`/groups/${group.id}`} className="row-link">
              <span>
                <span className="row-title">{name(group.name)}</span>
                <span className="row-detail">
                  {sums(group.id)} · {unitOf(group.unit)}
                </span>
              </span>
              <ArrowRightIcon size={20} />
            </AppLink>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
