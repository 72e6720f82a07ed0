import { Link } from 'wouter'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { NotHeld } from '../plans/NotHeld'
import { recordAddress } from '../plans/recordAddress'
import { usePlannedWords } from '../plans/usePlannedWords'
import { isOpen } from './tonight'

/** What else may be done with tonight than record it: call it off, or record something else. */
export function InsteadOfTonight({ here }: { here: PlannedSession }) {
  const { t } = useWords()
  const { called, clocks } = usePlannedWords()
  return (
    <div className="toolbar instead-of-tonight">
      <NotHeld planned={here} about={`${called(here)}, ${clocks(here)}`} />
      {here.state !== 'missing' && (
        <Link className="text-link" href={recordAddress(here)}>
          {t('plans:record-tonight')}
        </Link>
      )}
      <Link className="text-link" href="/record">
        {t('plans:record-other')}
      </Link>
    </div>
  )
}

type OthersTonightProps = {
  /** Whether the screen is about another one of tonight. */
  also: boolean
  others: readonly PlannedSession[]
  nameOf: (unit: string) => string
}

/** What else is planned tonight, here and elsewhere. */
export function OthersTonight({ also, others, nameOf }: OthersTonightProps) {
  const { t } = useWords()
  const { called, clocks } = usePlannedWords()
  if (!others.length) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t(also ? 'plans:also-tonight' : 'plans:tonight-elsewhere')}</h2>
      </div>
      <ul className="rows">
        {others.map((planned) => (
          <li key={planned.session}>
            <span>
              <span className="row-title">{called(planned)}</span>
              <span className="row-detail">
                {t('ui:at')} {clocks(planned)} · {nameOf(planned.unit)}
                {!isOpen(planned) && ` · ${t(`plans:state.${planned.state}`)}`}
              </span>
            </span>
            {isOpen(planned) && (
              <ButtonLink size="small" href={recordAddress(planned)} link={AppLink}>
                {t('youth-app:record')}
                <span className="visually-hidden">
                  : {called(planned)}, {nameOf(planned.unit)}
                </span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
