import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getSessionHistory } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useLength } from '../useLength'

/** The fields of a stored session, and the words that name them. */
const fieldWords: Record<string, string> = {
  unit: 'youth-app:form.field.unit',
  form: 'youth-app:form.field.form',
  date: 'youth-app:form.field.date',
  start: 'youth-app:form.field.start',
  end: 'youth-app:form.field.end',
  endDate: 'youth-app:form.field.endDate',
  exception: 'youth-app:form.field.held',
  participants: 'youth-app:participations-head',
  detail: 'youth-app:form.detail',
  environment: 'youth-app:form.field.environment',
  youthPart: 'youth-app:fact.youthPart',
  youthMinutes: 'youth-app:form.field.youthMinutes',
  staffCount: 'youth-app:form.field.staffCount',
  staffMinutes: 'youth-app:form.field.staffMinutes',
  tags: 'youth-app:form.field.tags',
  reflection: 'youth-app:form.field.reflection',
  rating: 'youth-forms:field.rating',
}
/** By which key a card wrote is for those who keep the keys. */
const isOfSession = ([field]: [string, unknown]) => field !== 'key'

const minutes = ['youthMinutes', 'staffMinutes']
const codeLists: Record<string, string> = {
  form: 'form',
  exception: 'exception',
  environment: 'environment',
  youthPart: 'youthPart',
}

/** Who recorded and corrected, when, and what changed, in words. */
export function SessionHistory({ session, units }: { session: StoredSession; units: readonly ListedUnit[] }) {
  const { t, moment, number, date, name } = useWords()
  const length = useLength()
  const history = useAnswer(getSessionHistory, { params: { id: session.id } })
  const write = (field: string, value: unknown): string => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      return t('youth-app:history.nothing')
    if (field === 'unit') {
      const unit = units.find((one) => one.id === value)
      return unit ? name(unit.name) : t('youth-app:history.other-unit')
    }
    if (field in codeLists) return t(`youth:${codeLists[field]}.${value}`)
    if (field === 'tags' && Array.isArray(value)) return value.map((tag) => t(`youth:tag.${tag}`)).join(', ')
    if (field === 'date' || field === 'endDate') return date(String(value))
    if (minutes.includes(field)) return length(Number(value))
    return typeof value === 'number' ? number(value) : String(value)
  }
  const describe = (field: string, change: unknown): string => {
    const label = field in fieldWords ? t(fieldWords[field] ?? '') : t('youth-app:history.other')
    // A table of ages says little as two lists; that it changed, and the total beside it, says what is needed.
    if (change === 'changed' || !Array.isArray(change) || field === 'detail' || !(field in fieldWords))
      return t('youth-app:history.changed', { field: label })
    return t('youth-app:history.from-to', {
      field: label,
      from: write(field, change[0]),
      to: write(field, change[1]),
    })
  }
  if (!history.data) return null
  return (
    <section className="section">
      <h2>{t('youth-app:history.title')}</h2>
      <ol className="rows">
        {history.data.data.map((entry) => (
          <li key={entry.at}>
            <span>
              <span className="row-title">{t(`youth-app:history.${entry.action}`)}</span>
              {Object.entries(entry.changes)
                .filter(isOfSession)
                .map(([field, change]) => (
                  <span className="row-detail" key={field}>
                    {describe(field, change)}
                  </span>
                ))}
            </span>
            <span className="row-detail">
              {moment(entry.at)}
              {entry.person && ` · ${entry.person}`}
            </span>
          </li>
        ))}
      </ol>
      {session.recordedBy === null && <p className="text-muted">{t('youth-app:history.unnamed')}</p>}
    </section>
  )
}
