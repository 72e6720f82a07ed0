import { Link } from 'wouter'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { NotHeld } from '../plans/NotHeld'
import { recordAddress } from '../plans/recordAddress'
import { usePlannedWords } from '../plans/usePlannedWords'
import { isOpen } from './tonight'

type OthersTonightProps = {
  /** What the screen is about. */
  here: PlannedSession | undefined
  others: readonly PlannedSession[]
  nameOf: (unit: string) => string
}

/** Under tonight: what else may be done with it, and what else is planned, here and elsewhere. */
export function OthersTonight({ here, others, nameOf }: OthersTonightProps) {
  const { t } = useWords()
  const { called, clocks } = usePlannedWords()
  return (
    <>
      {here && isOpen(here) && (
        <div className="toolbar">
          <NotHeld planned={here} about={`${called(here)}, ${clocks(here)}`} />
          <Link className="text-link" href="/record">
            {t('plans:record-other')}
          </Link>
        </div>
      )}
      {others.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t(here ? 'plans:also-tonight' : 'plans:tonight-elsewhere')}</h2>
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
      )}
    </>
  )
}
