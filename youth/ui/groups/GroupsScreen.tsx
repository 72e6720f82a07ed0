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
import type { ListedGroup } from '../../api/groups/schemas'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { byUnit } from '../structure/byUnit'
import { useGroupSums } from './useGroupSums'

/** The groups, each with what its sessions of the last twelve months add up to. */
export function GroupsScreen({ me }: { me: Me }) {
  const { t, name, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const groups = useAnswer(getGroups, { query: { municipality } })
  const sums = useGroupSums(me)
  const all = byUnit(groups.data?.data ?? [], units)
  // A group that was copied for a new year stands beside last year's, under the same name.
  const [now, over] = [all.filter((group) => !isOver(group)), all.filter(isOver)]
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
        {[...now, ...over].map((group) => (
          <li key={group.id}>
            <AppLink href={`/groups/${group.id}`} className="row-link">
              <span>
                <span className="row-title">{name(group.name)}</span>
                <span className="row-detail">
                  {[
                    unitOf(group.unit),
                    isOver(group) && t('plans:groups.ended', { date: date(group.until ?? '') }),
                    isAhead(group)
                      ? t('plans:groups.begins', { date: date(group.from ?? '') })
                      : sums(group.id),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
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

const isAhead = ({ from }: ListedGroup) => from !== null && from > today()
const isOver = ({ until }: ListedGroup) => until !== null && until < today()
