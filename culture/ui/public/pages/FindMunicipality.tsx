import { ArrowDownIcon } from '../../../../base/ui/icons'
import { placesOfToday } from '../../../../statistics/domain/placesOfToday'
import { culturePaths } from '../../../api/publicPageEndpoints'
import { askedRelease, type PageGround } from './page'

/** A plain form that leads to the culture of any municipality. */
export function FindMunicipality({ ground }: { ground: PageGround }) {
  const { t, language, register } = ground
  const { release } = askedRelease(ground)
  return (
    <form className="find" action={culturePaths[language].municipality} method="get">
      {release && <input type="hidden" name="release" value={release} />}
      <div className="field">
        <label className="field-label" htmlFor="find-municipality">
          {t('culture-public:front.choose')}
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
        {t('culture-public:front.show')}
      </button>
    </form>
  )
}
