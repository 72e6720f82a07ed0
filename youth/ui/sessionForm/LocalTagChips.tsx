import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Chips } from '../../../base/ui/controls/Chips'
import { useWords } from '../../../base/ui/useWords'
import { getLocalTags } from '../../api/structure/endpoints'
import { type Draft, saying } from './draft'

/** As many as a record bears. */
const mostLocalTags = 5

type LocalTagChipsProps = { municipality: string; draft: Draft; change: (changes: Partial<Draft>) => void }

/** The municipality's own tags, those under the national ones that are chosen first; nothing where it has none. */
export function LocalTagChips({ municipality, draft, change }: LocalTagChipsProps) {
  const { t, name } = useWords()
  const known = useAnswer(getLocalTags, municipality ? { query: { municipality } } : null).data?.data ?? []
  const chosen = draft.rest.localTags ?? []
  const offered = known
    .filter(({ code, retired }) => !retired || chosen.includes(code))
    .sort((a, b) => Number(draft.tags.includes(b.tag)) - Number(draft.tags.includes(a.tag)))
  const unlisted = chosen.filter((code) => !known.some((tag) => tag.code === code))
  if (offered.length + unlisted.length === 0) return null
  return (
    <Chips
      id="localTags"
      label={t('structure:tag.own')}
      count={`${chosen.length} / ${mostLocalTags}`}
      most={mostLocalTags}
      options={[
        ...offered.map((tag) => ({ value: tag.code, label: name(tag.name) })),
        ...unlisted.map((code) => ({ value: code, label: code })),
      ]}
      values={chosen}
      onChange={(localTags) => change(saying(draft, { localTags }))}
    />
  )
}
