import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { PilotScreen, PilotsScreen } from '../pilots/PilotsScreen'
import { IndicatorsScreen } from './IndicatorsScreen'
import { ProposalScreen } from './ProposalScreen'
import { ProposalsScreen } from './ProposalsScreen'
import { ProposeScreen } from './ProposeScreen'
import { VersionScreen } from './VersionScreen'
import '../styles/definition.css'

/** Every screen on which contents are decided together; `children` is where there is nothing. */
export function Definition({ me, children }: { me: Me; children: ReactNode }) {
  const edits = canDo(me, 'collection.indicator.edit')
  return (
    <Switch>
      <Route path="/collection/proposals">
        <ProposalsScreen me={me} />
      </Route>
      <Route path="/collection/proposals/new">
        <ProposeScreen me={me} />
      </Route>
      <Route path="/collection/proposals/:id">
        {({ id }) => <ProposalScreen key={id} me={me} id={id} />}
      </Route>
      {canDo(me, 'collection.pilot.read') && (
        <Route path="/collection/pilots">
          <PilotsScreen me={me} />
        </Route>
      )}
      {canDo(me, 'collection.pilot.read') && (
        <Route path="/collection/pilots/:round">
          {({ round }) => <PilotScreen key={round} me={me} round={round} />}
        </Route>
      )}
      {edits && (
        <Route path="/collection/indicators">
          <IndicatorsScreen />
        </Route>
      )}
      {edits && (
        <Route path="/collection/indicators/:code/:version">
          {({ code, version }) => <VersionScreen key={`${code}/${version}`} code={code} version={version} />}
        </Route>
      )}
      <Route>{children}</Route>
    </Switch>
  )
}
