import { type Language, languages } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { Notice } from '../../../base/ui/controls/Notice'
import type { WholeProposal } from '../../api/definition/schemas'
import { writeFormula } from '../../domain/formulas/formulaText'
import type { IndicatorContent, Translated } from '../../domain/indicator'
import { unitSign } from '../../domain/releases/unitNames'
import { Differences } from './Differences'

type Version = WholeProposal['versions'][number]
type VersionContentProps = { version: Version; t: Translate; language: Language }
type WithFormer = VersionContentProps & {
  /** What stood before versions of this proposal: what differs from it is marked. */
  formers: readonly Version[]
}

/** All that a version says, as it would be asked and published: what is decided is read before it is decided. */
export function VersionContent({ version, formers, t, language }: WithFormer) {
  const { content } = version
  if (!content) return null
  const former = formers.find((one) => one.code === version.code && one.version === version.version - 1)
  const before = new Map(
    former?.content ? factsOf(former.content, t, language).map(([name, fact]) => [name, fact] as const) : [],
  )
  const facts = factsOf(content, t, language)
  const gone = [...before].filter(([name]) => !facts.some(([told]) => told === name))
  return (
    <>
      {former && (
        <p className="text-muted">{t('collection:definition.marked', { version: former.version })}</p>
      )}
      <dl className="facts">
        {[...facts, ...gone.map(([name]): Fact => [name, ''])].map(([name, fact, lang]) => (
          <div key={name}>
            <dt>{t(`collection:definition.said.${name}`)}</dt>
            <dd className="entry-text" lang={lang}>
              {former ? <Differences former={before.get(name) ?? ''} latter={fact} t={t} /> : fact}
            </dd>
          </div>
        ))}
      </dl>
      <Untranslated version={version} t={t} language={language} />
    </>
  )
}

const texts = ['definition', 'instruction', 'limits', 'interpretation', 'numerator', 'denominator'] as const

type Fact = [name: string, fact: string, lang?: Language | undefined]

/** Each fact with its name and, where it is not in the reader's language, the language that it is in. */
function factsOf(content: IndicatorContent, t: Translate, language: Language): Fact[] {
  const { answer, parts, formula, applies, validFrom } = content
  const said = (words: Translated) => words[language] || words.fi
  const list = (named: readonly { name: Translated }[]) => named.map(({ name }) => said(name)).join('; ')
  const facts: Fact[] = [
    ...texts.map((field): Fact => [field, said(content[field]), content[field][language] ? undefined : 'fi']),
    [
      'answer',
      answer.type === 'number'
        ? (unitSign(answer.unit)?.[language] ?? t('collection:definition.said.number'))
        : t(`collection:definition.said.${answer.type}`),
    ],
    ['options', 'options' in answer ? list(answer.options) : ''],
    ['parts', list(parts)],
    ['formula', formula ? writeFormula(formula, t('collection:definition.said.population')) : ''],
    ['applies', t(`collection:definition.said.of.${applies.to}`)],
    ['from', String(validFrom)],
  ]
  return facts.filter(([, fact]) => fact)
}

/** Which words wait for their translation, language by language; nothing where none does. */
export function Untranslated({ version: { code, version, untranslated }, t }: VersionContentProps) {
  if (!untranslated.length) return null
  return (
    <Notice kind="notice" title={t('collection:definition.untranslated', { code, version })}>
      <ul>
        {languages.map((one) => {
          const lacking = untranslated.flatMap((place) =>
            place.endsWith(`.${one}`) ? [place.slice(0, -3)] : [],
          )
          return (
            lacking.length > 0 && (
              <li key={one}>
                {t(`collection:definition.in.${one}`)}:{' '}
                {lacking.map((place) => placeWords(place, t)).join(', ')}
              </li>
            )
          )
        })}
      </ul>
    </Notice>
  )
}

/** What a place is called: of what is in a list, which list, and its code. */
function placeWords(place: string, t: Translate): string {
  const [kind = '', code] = place.split('.')
  return [t(`collection:definition.said.${kind}`), code].filter(Boolean).join(' ')
}
