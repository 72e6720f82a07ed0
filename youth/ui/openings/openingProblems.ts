import type { TFunction } from 'i18next'
import { Refusal } from '../../../base/endpoints/client'
import type { Opening } from '../../api/openings/schemas'
import { sentenceCase } from '../sessions/SessionLine'
import { fieldOf } from './openingDraft'

type Found = {
  missing: readonly string[]
  unread: readonly string[]
  sent: Opening | undefined
  error: unknown
}

/** What stops opening hours from being saved: what is empty or cannot be read, and what the server did not accept. */
export function openingProblems(
  t: TFunction,
  weekday: (number: number) => string,
  { missing, unread, sent, error }: Found,
) {
  const refused = error instanceof Refusal ? (error.document?.errors ?? []) : []
  const found = [
    ...missing.map((field) => ({
      field,
      detail: t(field === 'from' ? 'youth-app:form.needed' : 'openings:no-hours'),
    })),
    ...unread.map((field) => ({ field, detail: t('openings:unread') })),
    ...refused.map(({ field, detail }) => ({ field: placeOf(field, sent), detail })),
  ]
  return {
    at: (field: string) => {
      const one = found.find((one) => one.field === field)
      return one && sentenceCase(one.detail)
    },
    all: found.map(({ field, detail }) => {
      const [, number] = field.split('-')
      const label = number ? weekday(Number(number)) : t(`openings:field.${field}`, { defaultValue: '' })
      return { fieldId: field, text: label ? `${label}: ${detail}` : sentenceCase(detail) }
    }),
  }
}

/** The server names a span by its place among those that were sent: here it stands on its weekday. */
function placeOf(field: string, sent: Opening | undefined): string {
  const [, place] = /^spans\.(\d+)/.exec(field) ?? []
  const span = place === undefined ? undefined : sent?.spans[Number(place)]
  return span ? fieldOf(span.weekday) : field
}
