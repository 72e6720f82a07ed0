import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { Me } from '../../base/people/api/schemas'
import { CardsScreen } from './cards/CardsScreen'
import { AskScreen } from './questions/AskScreen'
import { QuestionsScreen } from './questions/QuestionsScreen'

/** Every screen of the culture room, at its address under `/culture`. Children stand where there is nothing. */
export function Culture({ me, children }: { me: Me; children: ReactNode }) {
  return (
    <Switch>
      <Route path="/culture/cards">
        <CardsScreen me={me} />
      </Route>
      <Route path="/culture/questions">
        <QuestionsScreen me={me} />
      </Route>
      <Route path="/culture/ask">
        <AskScreen me={me} />
      </Route>
      <Route>{children}</Route>
    </Switch>
  )
}
