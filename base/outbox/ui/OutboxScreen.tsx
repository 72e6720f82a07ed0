import { useState } from 'react'
import { caller } from '../../endpoints/client'
import { AppLink } from '../../ui/AppLink'
import { Button, ButtonLink } from '../../ui/controls/Button'
import { Dialog } from '../../ui/controls/Dialog'
import { Screen } from '../../ui/frame/Screen'
import { StickyActions } from '../../ui/frame/StickyActions'
import { sentencesOf } from '../../ui/sentencesOf'
import { useWords } from '../../ui/useWords'
import { kindOf } from '../kinds'
import type { Item } from '../opened'
import { giveUp, tryAgain } from '../outbox'
import { saidNow } from '../saidNow'
import { useOutbox, useOutboxIsRead } from '../useOutbox'
import { DropReminder } from './DropReminder'
import { ItemState } from './ItemState'
import { Rescue } from './Rescue'
import { useWhenSent } from './useWhenSent'

/** With more than so many, what stands below them is a long way off. */
const few = 4

/** Everything of one's own that has not arrived, each with its state and reason, and what arrived within a day. */
export function OutboxScreen() {
  const { t } = useWords()
  const items = useOutbox()
  const isRead = useOutboxIsRead()
  const asksSignIn = useWhenSent() === 'sign-in'
  const unsent = items.filter(({ state }) => state !== 'accepted')
  const accepted = items.filter(({ state, label }) => state === 'accepted' && label !== null).reverse()
  return (
    <Screen
      title={t('outbox:title')}
      back={{ href: '/', label: t('ui:back') }}
      actions={
        unsent.length > 0 && (
          <StickyActions>
            {asksSignIn ? (
              <Button kind="primary" size="large" onClick={() => caller.notKnown?.('')}>
                {t('outbox:state.sign-in')}
              </Button>
            ) : (
              <Button kind="primary" size="large" onClick={() => void tryAgain()}>
                {t('outbox:send-now')}
              </Button>
            )}
          </StickyActions>
        )
      }
    >
      {isRead && unsent.length === 0 && <p className="page-title-lead">{t('outbox:nothing')}</p>}
      <DropReminder unsent={unsent} />
      {unsent.length > few && (
        <p>
          <a className="text-link" href="#rescue">
            {t('outbox:rescue.to')}
          </a>
        </p>
      )}
      <ul className="rows outbox">
        {unsent.map((item) => (
          <li key={item.key}>
            <Unsent item={item} isFirst={unsent.find(({ subject }) => subject === item.subject) === item} />
          </li>
        ))}
      </ul>
      <Rescue any={unsent.length > 0} />
      {accepted.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t('outbox:accepted-title')}</h2>
          </div>
          <ul className="rows outbox">
            {accepted.map((item) => (
              <li key={item.key}>
                <Line item={item} />
                <ItemState state={item.state} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}

function Line({ item }: { item: Item }) {
  const { t } = useWords()
  const Known = kindOf(item.kind)?.Line
  return Known && item.label !== undefined ? <Known item={item} /> : <span>{t('outbox:unreadable')}</span>
}

function Unsent({ item, isFirst }: { item: Item; isFirst: boolean }) {
  const { t, number, moment, language } = useWords()
  const document = saidNow(item.refusal?.document, language)
  const href = item.state === 'needs-you' && kindOf(item.kind)?.href?.(item)
  return (
    <>
      <Line item={item} />
      <ItemState state={item.state} />
      <span className="row-detail">
        {t('outbox:made', { moment: moment(new Date(Math.min(item.madeAt, Date.now())).toISOString()) })}
        {item.tries > 0 && ` · ${t('outbox:tries', { count: item.tries, number: number(item.tries) })}`}
      </span>
      {document && (
        <div>
          <p className="row-title">{document.title}</p>
          <p>{sentencesOf(document)}</p>
        </div>
      )}
      {item.state === 'needs-you' && isFirst && (
        <div className="actions">
          {href && (
            <ButtonLink kind="secondary" href={href} link={AppLink}>
              {t('outbox:decide')}
            </ButtonLink>
          )}
          <GiveUp subject={item.subject} />
        </div>
      )}
    </>
  )
}

function GiveUp({ subject }: { subject: string }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('outbox:give-up')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('outbox:give-up-title')}
        actions={
          <>
            <Button kind="danger" onClick={() => void giveUp(subject)}>
              {t('outbox:give-up-do')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('outbox:give-up-words')}</p>
      </Dialog>
    </>
  )
}
