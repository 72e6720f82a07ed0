import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import { HelpScreen } from './help/HelpScreen'
import type { NameOfScreen } from './help/nameOfScreen'
import { NewsScreen } from './news/NewsScreen'
import { AskScreen } from './questions/AskScreen'
import { ThreadScreen } from './questions/ThreadScreen'
import { QueuedThreadScreen } from './queue/QueuedThreadScreen'
import { QueueScreen } from './queue/QueueScreen'
import { HelpSessionsScreen } from './sessions/HelpSessionsScreen'
import './styles/support.css'

type HelpProps = {
  me: Me
  /** The address in the app that help was opened from. */
  from: string
  nameOf: NameOfScreen
  /** Where there is nothing. */
  children: ReactNode
}

/** Every screen of help, at its address under `/help`. */
export function Help({ me, from, nameOf, children }: HelpProps) {
  const answers = canDo(me, 'support.answer')
  const publishes = canDo(me, 'support.publish')
  return (
    <Switch>
      <Route path="/help">
        <HelpScreen me={me} />
      </Route>
      <Route path="/help/ask">
        <AskScreen from={from} nameOf={nameOf} />
      </Route>
      <Route path="/help/questions/:id">{({ id }) => <ThreadScreen key={id} id={id} />}</Route>
      {answers && <Route path="/help/queue">{() => <QueueScreen nameOf={nameOf} />}</Route>}
      {answers && (
        <Route path="/help/queue/:id">
          {({ id }) => <QueuedThreadScreen key={id} id={id} nameOf={nameOf} />}
        </Route>
      )}
      {publishes && <Route path="/help/news">{() => <NewsScreen />}</Route>}
      {publishes && <Route path="/help/sessions">{() => <HelpSessionsScreen />}</Route>}
      <Route>{children}</Route>
    </Switch>
  )
}
