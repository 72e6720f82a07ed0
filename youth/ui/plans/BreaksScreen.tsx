import { useMutation } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deleteBreak, getBreaks } from '../../api/breaks/endpoints'
import type { ListedBreak } from '../../api/breaks/schemas'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { BreakForm } from './BreakForm'
import { useBreakName } from './breakNames'
import { HolidayForm } from './HolidayForm'
import { useAskBreaksAnew } from './useAskBreaksAnew'

/** The days when nothing is planned or doors are closed: what there is, the holidays of a year, and one's own. */
export function BreaksScreen({ me }: { me: Me }) {
  const { t, date, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const work = units.filter(({ training }) => !training)
  const breaks = useAnswer(getBreaks, { query: { municipality, from: today() } })
  const nameOf = useBreakName()
  const where = ({ unit }: ListedBreak) =>
    unit ? name(work.find(({ id }) => id === unit)?.name ?? { fi: '', sv: '' }) : t('youth-app:all-units')
  return (
    <Screen title={t('youth-app:screen.breaks')} back={{ href: '/calendar', label: t('ui:back') }}>
      <p className="page-title-lead">{t('planning:breaks.lead')}</p>
      <RefusalNotice error={breaks.error} />
      {breaks.data?.data.length === 0 && <p>{t('planning:breaks.nothing')}</p>}
      <ul className="rows">
        {breaks.data?.data.map((one) => (
          <li key={one.id}>
            <span>
              <span className="row-title">{nameOf(one)}</span>
              <span className="row-detail">
                {one.from === one.until ? date(one.from) : `${date(one.from)}–${date(one.until)}`}
                {` · ${t(`planning:breaks.effect.${one.effect}`)} · ${where(one)}`}
              </span>
            </span>
            <RemoveBreak one={one} about={`${nameOf(one)}, ${date(one.from)}`} />
          </li>
        ))}
      </ul>
      <HolidayForm municipality={municipality} units={work} />
      <BreakForm municipality={municipality} units={work} />
    </Screen>
  )
}

function RemoveBreak({ one, about }: { one: ListedBreak; about: string }) {
  const { t } = useWords()
  const askAnew = useAskBreaksAnew()
  const remove = useMutation({
    mutationFn: () =>
      call(deleteBreak, { params: { municipality: one.municipality, id: one.id }, ifMatch: one.version }),
    onSettled: askAnew,
  })
  return (
    <Button kind="quiet" size="small" disabled={remove.isPending} onClick={() => remove.mutate()}>
      {t('planning:breaks.remove')}
      <span className="visually-hidden">: {about}</span>
    </Button>
  )
}
