import { useWords } from '../../../../../base/ui/useWords'
import type { Form } from '../../../../api/rounds/schemas'
import { valueKinds } from '../../../../domain/value'
import { nameOf } from '../fields/findings'
import { useWriteValue } from './QuestionRow'
import { ValueHistory } from './ValueHistory'

/** Help for the field that one is in: what is meant, what counts, how it has been, where the register's figure is from. */
export function FieldHelp({ form, valueRef }: { form: Form; valueRef: string }) {
  const { t, language, date } = useWords()
  const write = useWriteValue(form)
  const content = form.questions.find(({ indicator }) => indicator === valueRef.split('.')[0])?.content
  if (!content) return null
  const texts = [
    ['definition', null],
    ['instruction', t('rounds:help.instruction')],
    ['limits', t('rounds:help.limits')],
  ] as const
  const earlier = form.earlier.filter(({ ref }) => ref === valueRef)
  const register = form.registers.find(({ ref }) => ref === valueRef)
  return (
    <aside className="reply-help" aria-label={t('rounds:help.title')}>
      <p className="text-small reply-help-lead">{t('rounds:help.title')}</p>
      <h3>{nameOf(form, valueRef, language)}</h3>
      {texts.map(([field, title]) => {
        const text = content[field][language] || content[field].fi
        return text ? (
          <div key={field}>
            {title && <h4>{title}</h4>}
            <p lang={content[field][language] ? undefined : 'fi'}>{text}</p>
          </div>
        ) : null
      })}
      {earlier.length > 0 && (
        <div>
          <h4>{t('rounds:help.earlier')}</h4>
          <dl className="reply-earlier">
            {earlier.map(({ year, value }) => (
              <div key={year}>
                <dt>{year}</dt>
                <dd>{write(value, valueRef)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {register && (
        <p className="text-small text-muted">
          {t('rounds:help.register', {
            source: register.source.name[language],
            day: date(register.retrievedOn),
            licence: register.licence,
          })}
        </p>
      )}
      {!form.helper && <ValueHistory key={valueRef} form={form} valueRef={valueRef} />}
      <h4>{t('rounds:kind-head')}</h4>
      <ul className="reply-kinds">
        {valueKinds.map((kind) => (
          <li key={kind}>
            <strong>{t(`rounds:kind.${kind}`)}</strong> {t(`rounds:kind-means.${kind}`)}
          </li>
        ))}
      </ul>
    </aside>
  )
}
