import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Notice } from '../../../base/ui/controls/Notice'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { Switch } from '../../../base/ui/controls/Toggle'
import { leadsToUnread } from '../../../base/ui/controls/UnreadWords'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useCodes, useCodesVersion } from '../codeLists/useCodes'
import { today } from '../dates'
import { lastUnit, rememberUnit, useUnits, workplaceOf } from '../places'
import { environmentOf } from '../sessionForm/formChange'
import { sentenceCase } from '../sessions/SessionLine'
import { useSure } from '../unusual/useSure'
import { carriedYear } from '../year/keepYear'
import { BulkRows } from './BulkRows'
import { likelySchool } from './likelySchool'
import {
  type BulkDay,
  type BulkRow,
  rowProblems,
  rowsLike,
  sessionsOf,
  tenOfADay,
  twoADay,
  withRows,
} from './rows'
import { useRecordEach } from './useRecordEach'

const mostRows = 30
const newId = () => crypto.randomUUID()

/** Many short sessions of a day or a week at once: the breaks of a school, from the clocks of last time. */
export function BulkScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const { units, error, loading } = useUnits(me)
  const open = units.filter((unit) => !unit.closedOn || unit.closedOn >= today())
  const unit = likelySchool(open, lastUnit(me))
  const history = useAnswer(
    getSessions,
    unit ? { query: { municipality: workplaceOf(me) ?? '', unit: unit.id, limit: '100' } } : null,
  )
  const carried = carriedYear(useQueryClient(), unit?.id)
  // The clocks of last time are not waited for where there is no network to bring them.
  const unanswered = history.failureReason instanceof Refusal && history.failureReason.noAnswer
  if (!unit || loading || (history.isPending && !unanswered)) {
    return (
      <Screen title={t('youth-app:bulk.title')} back={{ href: '/', label: t('ui:back') }}>
        <RefusalNotice error={error} />
        {!loading && !error && !unit && <Notice kind="info">{t('youth-app:no-units')}</Notice>}
      </Screen>
    )
  }
  return <BulkForm me={me} units={open} unit={unit} history={history.data?.data.sessions ?? carried} />
}

type BulkFormProps = {
  me: Me
  units: readonly ListedUnit[]
  unit: ListedUnit
  history: readonly StoredSession[]
}

function BulkForm({ me, units, unit, history }: BulkFormProps) {
  const { t, name, number, dateWords } = useWords()
  const client = useQueryClient()
  const [day, setDay] = useState<BulkDay>({
    unit: unit.id,
    form: 'school',
    environment: environmentOf('school', unit) || 'school-upper',
    date: today(),
  })
  const [rows, setRows] = useState<BulkRow[]>(() => {
    const former = rowsLike(history, 'school', newId)
    return former.length ? former : withRows([], 5, newId)
  })
  const { record, states, sending, problem } = useRecordEach(workplaceOf(me) ?? '')
  const codes = useCodes(day.date, day)
  const versionOn = useCodesVersion()
  const change = (changes: Partial<BulkDay>) => setDay((now) => ({ ...now, ...changes }))
  const counted = rows.filter(({ total }) => !Number.isNaN(total))
  const saved = counted.length > 0 && counted.every(({ id }) => states[id] === 'saved')
  const sure = useSure()
  const [checked, setChecked] = useState(false)
  const ownDays = rows.some((row) => 'date' in row)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setChecked(true)
    if (leadsToUnread(event.currentTarget)) return
    if (counted.some((row) => Object.keys(rowProblems(day, row)).length)) return
    sure.first(
      counted.map(({ total }) => ({ unit: day.unit, form: day.form, count: total })),
      recordAll,
    )
  }
  const recordAll = async () => {
    await record(sessionsOf(day, rows, versionOn))
    rememberUnit(me, day.unit)
    for (const { path } of [getSessions, getSummary])
      await client.invalidateQueries({ queryKey: [path], refetchType: 'none' })
  }
  return (
    <Screen
      title={t('youth-app:bulk.title')}
      back={{ href: '/', label: t('ui:back') }}
      actions={
        <StickyActions line={t('bulk:save-line')}>
          {saved ? (
            <ButtonLink kind="primary" size="large" href="/sessions" link={AppLink}>
              {t('bulk:see')}
            </ButtonLink>
          ) : (
            <Button
              kind="primary"
              size="large"
              type="submit"
              form="bulk"
              disabled={sending || !counted.length}
            >
              {sending ? t('ui:saving') : t('bulk:save', { count: counted.length })}
            </Button>
          )}
        </StickyActions>
      }
    >
      <form id="bulk" className="form" onSubmit={submit} noValidate>
        <RefusalNotice error={problem} />
        {sure.question}
        {saved && (
          <Notice kind="saved" live="polite">
            {t('bulk:saved', { count: counted.length })}
          </Notice>
        )}
        <div className="fields fields-where">
          <Select
            id="unit"
            label={t('youth-app:form.field.unit')}
            value={day.unit}
            onChange={(chosen) => change({ unit: chosen })}
            options={units.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
          <Select
            id="form"
            label={t('youth-app:form.field.form')}
            value={day.form}
            onChange={(form) => change({ form })}
            options={codes.forms.map((form) => ({
              value: form,
              label: sentenceCase(t(`youth:form.${form}`)),
            }))}
          />
          <Select
            id="environment"
            label={t('youth-app:form.field.environment')}
            value={day.environment}
            onChange={(environment) => change({ environment })}
            options={codes.environments.map((environment) => ({
              value: environment,
              label: sentenceCase(t(`youth:environment.${environment}`)),
            }))}
          />
        </div>
        {!ownDays && (
          <DateField
            {...dateWords}
            today={today()}
            id="date"
            label={t('youth-app:form.field.date')}
            value={day.date}
            latest={today()}
            onChange={(date) => change({ date })}
          />
        )}
        <Switch
          label={t('bulk:own-days')}
          checked={ownDays}
          onChange={(own) =>
            setRows((now) => now.map(({ date, ...row }) => (own ? { ...row, date: date ?? day.date } : row)))
          }
        />
        {counted.length === 0 && (
          <div className="form-begin">
            <Button
              kind="secondary"
              onClick={() =>
                setRows((now) => twoADay(now, { date: day.date ?? today(), today: today() }, newId))
              }
            >
              {t('bulk:two-a-day')}
            </Button>
            <Button kind="secondary" onClick={() => setRows((now) => tenOfADay(now, newId))}>
              {t('bulk:ten-of-a-day')}
            </Button>
          </div>
        )}
        <NumberField
          id="rows"
          label={t('bulk:rows')}
          value={rows.length}
          least={1}
          most={mostRows}
          onceLeft
          onChange={(wanted) => {
            if (!Number.isNaN(wanted)) setRows((now) => withRows(now, wanted, newId))
          }}
        />
        <BigNumber
          size={88}
          label={t('youth-app:participations', {
            count: counted.reduce((sum, { total }) => sum + total, 0),
          })}
        >
          {counted.length ? number(counted.reduce((sum, { total }) => sum + total, 0)) : '–'}
        </BigNumber>
        <BulkRows rows={rows} states={states} day={day} checked={checked} onChange={setRows} />
      </form>
    </Screen>
  )
}
