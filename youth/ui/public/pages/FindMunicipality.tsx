import { ArrowDownIcon } from '../../../../base/ui/icons'
import { placesOfToday } from '../../../../statistics/domain/placesOfToday'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

type FindMunicipalityProps = {
  ground: Pick<PageGround, 't' | 'language' | 'register'>
  /** Of the yearly form, where it is not the latest. */
  release?: string
}

/** A plain form that leads to any municipality; the list page redirects to the chosen one. */
export function FindMunicipality({ ground: { t, language, register }, release }: FindMunicipalityProps) {
  const list = addressOf(language, { name: 'municipalities' })
  return (
    <form className="find" action={list} method="get">
      {release && <input type="hidden" name="release" value={release} />}
      <div className="field">
        <label className="field-label" htmlFor="find-municipality">
          {t('youth-public:front.choose')}
        </label>
        <div className="control-frame">
          <select className="control" id="find-municipality" name="code" required defaultValue="">
            <option value="" />
            {placesOfToday(register, language).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <ArrowDownIcon size={20} />
        </div>
      </div>
      <button className="button button-primary" type="submit">
        {t('youth-public:front.show')}
      </button>
      <a className="text-link" href={list}>
        {t('youth-public:front.all')}
      </a>
    </form>
  )
}
