import type { Me } from '../../base/people/api/schemas'
import { useWords } from '../../base/ui/useWords'
import { Help } from '../../support/ui/Help'
import { NotHereScreen } from './NotHereScreen'
import { nameOfScreen } from './nameOfScreen'

/** Help, which is told what the screens of the other rooms are called. */
export function HelpScreens({ me, from }: { me: Me; from: string }) {
  const { t } = useWords()
  return (
    <Help me={me} from={from} nameOf={(path) => nameOfScreen(path, t)}>
      <NotHereScreen title={t('app:not-here')}>
        <p>{t('app:not-here-words')}</p>
      </NotHereScreen>
    </Help>
  )
}
