import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { caller, Refusal } from '../endpoints/client'
import { NotKept } from '../outbox/notKept'
import { Button } from './controls/Button'
import { Notice } from './controls/Notice'
import { sentencesOf } from './sentencesOf'

/** What happened and what is not lost: the server's own sentence, or ours where no answer came. */
export function RefusalNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation()
  const box = useBroughtIntoView(error)
  if (!error) return null
  if (error instanceof NotKept) {
    return (
      <Notice ref={box} kind="error" live="assertive" title={t(`outbox:not-kept.${error.reason}.title`)}>
        <p>{t(`outbox:not-kept.${error.reason}.detail`)}</p>
      </Notice>
    )
  }
  if (error instanceof Refusal && error.document?.type === '/problems/not-signed-in') {
    return (
      <Notice ref={box} kind="notice" live="polite" title={t('people:ended.title')}>
        <p>{t('people:ended.words')}</p>
        <Button kind="secondary" onClick={() => caller.notKnown?.('')}>
          {t('people:sign-in.do')}
        </Button>
      </Notice>
    )
  }
  const document = error instanceof Refusal ? error.document : null
  // Somebody answered, only not the service itself: then it is not the network.
  const silence = error instanceof Refusal && error.status > 0 ? 'ui:not-now' : 'ui:no-answer'
  return (
    <Notice ref={box} kind="error" live="assertive" title={document?.title ?? t(`${silence}.title`)}>
      <p>{sentencesOf(document) ?? t(`${silence}.detail`)}</p>
      {children}
    </Notice>
  )
}

/**
 * Who presses Save at the end of a long form sees what came of it: a refusal that stands out of sight at the form's head is
 * brought to them. Elsewhere nobody has pressed anything, and the page stays where it is.
 */
function useBroughtIntoView(error: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!error || !box.current?.closest('form')) return
    const { top, bottom } = box.current.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) box.current.scrollIntoView({ block: 'center' })
  }, [error])
  return box
}
