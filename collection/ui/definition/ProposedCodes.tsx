import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import type { WholeProposal } from '../../api/definition/schemas'
import { Differences } from './Differences'

type Codes = WholeProposal['texts'][number]['codes']
type ProposedCodesProps = {
  codes: Codes
  /** What the list held before; null where it is told elsewhere what differs. */
  former: Codes | null
  t: Translate
  language: Language
}

/** The codes of a list as they would be, with what is new, what is called otherwise and what goes. */
export function ProposedCodes({ codes, former, t, language }: ProposedCodesProps) {
  const before = new Map(former?.map(({ code, name }) => [code, name[language]]))
  const kept = new Set(codes.map(({ code }) => code))
  const gone = former?.filter(({ code }) => !kept.has(code)) ?? []
  return (
    <ul className="codes" lang={language}>
      {codes.map(({ code, name }) => (
        <li key={code}>
          <Differences
            former={former ? (before.get(code) ?? '') : name[language]}
            latter={name[language]}
            t={t}
          />{' '}
          <span className="text-muted">
            {code}
            {former && !before.has(code) && ` · ${t('collection:definition.code-new')}`}
          </span>
        </li>
      ))}
      {gone.map(({ code, name }) => (
        <li key={code}>
          <Differences former={name[language]} latter="" t={t} />{' '}
          <span className="text-muted">
            {code} · {t('collection:definition.code-gone')}
          </span>
        </li>
      ))}
    </ul>
  )
}
