import type { ReactNode } from 'react'
import { type Language, type Words, writeNumber } from '../../../../base/language/language'
import type { TrailRow } from '../../../domain/releases/publicReading'
import { formulaParts } from '../figures/formulaParts'
import type { Measure } from '../figures/measures'
import { askedRelease, type ReadingGround } from '../ground'

export type TrailStep = { key: string; what: ReactNode; detail?: ReactNode; day?: string | null }

/** How a figure came about, step by step: calculated, brought from a register, or answered, explained, approved and accepted. */
export function trailSteps(
  ground: ReadingGround,
  measure: Measure,
  municipality: string,
  year: string,
  { trail, note }: { trail: TrailRow | null; note?: Words | undefined },
): TrailStep[] {
  const { t, language } = ground
  const { formula, source } = measure.content
  if (formula) {
    const { refs, population } = formulaParts(formula)
    return [
      {
        key: 'calculated',
        what: t('collection-public:trail.calculated'),
        detail: (
          <>
            {refs.map((ref, index) => (
              <span key={ref}>
                {index > 0 && ', '}
                <a
                  href={ground.to({
                    name: 'figure',
                    municipality,
                    year,
                    ref,
                    ...askedRelease(ground),
                  })}
                >
                  {ground.release?.measures.find(({ code }) => code === ref)?.name[language] ?? ref}
                </a>
              </span>
            ))}
            {population && `${refs.length ? ', ' : ''}${t('collection-public:population')}`}
          </>
        ),
      },
    ]
  }
  if (!trail) return [{ key: 'none', what: note?.[language] ?? t('collection-public:trail.none') }]
  if (trail.source) {
    return [
      {
        key: 'register',
        what: t('collection-public:trail.register', {
          name: trail.source.name[language] || trail.source.name.fi,
        }),
        detail: [
          trail.source.table && t('collection-public:trail.table', { table: trail.source.table }),
          trail.source.licence,
        ]
          .filter(Boolean)
          .join(' · '),
        day: trail.source.retrievedOn,
      },
    ]
  }
  return [
    {
      key: 'answered',
      what: t('collection-public:trail.answered'),
      detail: [
        source.name[language] || source.name.fi,
        trail.on_time === null ? '' : t(`collection-public:trail.${trail.on_time ? 'on-time' : 'late'}`),
        trail.kind === 'estimated' ? t('collection-public:trail.estimated') : '',
        trail.indicator_version === null
          ? ''
          : t('collection-public:trail.version', { version: trail.indicator_version }),
      ]
        .filter(Boolean)
        .join(' · '),
      day: trail.first_submitted_on ?? trail.submitted_on,
    },
    ...(trail.corrected_on
      ? [
          {
            key: 'corrected',
            what: t('collection-public:trail.corrected'),
            detail: t(
              `collection-public:trail.corrected-by-${trail.opened_by_team ? 'opening' : 'municipality'}`,
            ),
            day: trail.corrected_on,
          },
        ]
      : []),
    ...trail.findings.map(({ rule, severity, sentence, text }) => ({
      key: `found ${rule}`,
      what: t(`collection-public:trail.found.${severity}`, {
        sentence: withOpenPlaces(sentence[language] || sentence.fi, trail.number, language),
      }),
      detail: text
        ? t('collection-public:trail.explanation', { text })
        : t('collection-public:trail.explained-inside'),
    })),
    {
      key: 'approved',
      what: t('collection-public:trail.approved'),
      ...(trail.one_person ? { detail: t('collection-public:trail.one-person') } : {}),
      day: trail.approved_on,
    },
    ...(trail.accepted_on
      ? [{ key: 'accepted', what: t('collection-public:trail.accepted'), day: trail.accepted_on }]
      : [{ key: 'not-accepted', what: t('collection-public:trail.not-accepted') }]),
    ...(trail.being_corrected
      ? [
          {
            key: 'being-corrected',
            what: t('collection-public:trail.being-corrected'),
            detail: t('collection-public:trail.comes-next'),
          },
        ]
      : []),
  ]
}

/** A rule's sentence as everybody reads it: the published figure in its place, and what it was held against left open. */
const withOpenPlaces = (sentence: string, number: number | null, language: Language) =>
  sentence.replace(/\{\{\s*([^}]*?)\s*\}\}/g, (_, place: string) =>
    place === 'value' && number !== null
      ? writeNumber(language, number, Number.isInteger(number) ? 0 : 1)
      : '…',
  )
