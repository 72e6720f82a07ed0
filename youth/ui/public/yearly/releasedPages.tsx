import { PageTitle } from '../../../../base/ui/page/PageTitle'
import type { IndicatorHistory } from '../../../../collection/domain/definition/indicatorHistory'
import type { AskedAreas } from '../../../../collection/ui/public/figures/areas'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { askedRelease } from '../../../../collection/ui/public/ground'
import {
  IndicatorContents,
  indicatorTexts,
} from '../../../../collection/ui/public/indicator/IndicatorContents'
import { ReleaseContent } from '../../../../collection/ui/public/release/ReleaseContent'
import { ReleaseList } from '../../../../collection/ui/public/release/ReleaseList'
import type { Changes } from '../../../../collection/ui/public/release/readChanges'
import { FigureContent, figureTitle } from '../../../../collection/ui/public/trail/FigureContent'
import type { FoundFigure } from '../../../../collection/ui/public/trail/findFigure'
import type { YearlyGround } from './ground'
import { YearlyDocument } from './YearlyDocument'

type Grounded = { ground: YearlyGround }

/** What has been published of the yearly form, and what is to come. */
export function ReleasesPage({ ground, today }: Grounded & { today: string }) {
  const { t } = ground
  return (
    <YearlyDocument
      ground={ground}
      page={{ name: 'releases' }}
      title={t('youth-public:yearly.releases')}
      description={t('collection-public:releases.lead')}
    >
      <ReleaseList ground={ground} today={today} empty={t('youth-public:yearly.none')} />
    </YearlyDocument>
  )
}

/** A release of the yearly form. */
export function ReleasePage({
  ground,
  release,
  changes,
}: Grounded & { release: ReleaseView; changes: Changes }) {
  const { t, language } = ground
  const { number, note } = release.published
  return (
    <YearlyDocument
      ground={ground}
      page={{ name: 'release', number }}
      title={t('youth-public:yearly.release', { number })}
      description={note[language]}
    >
      <ReleaseContent ground={ground} release={release} changes={changes} />
    </YearlyDocument>
  )
}

type QuestionPageProps = Grounded & {
  code: string
  areas: AskedAreas
  book: FigureBook
  history: IndicatorHistory
}

/** What is asked in the yearly form, or calculated of it: what it means, and what came of it. */
export function QuestionPage({ ground, code, areas, book, history }: QuestionPageProps) {
  const texts = indicatorTexts(ground, code)
  if (!texts) return null
  return (
    <YearlyDocument
      ground={ground}
      page={{
        ...{ name: 'indicator', code },
        ...(areas === 'today' ? { areas } : {}),
        ...askedRelease(ground),
      }}
      title={texts.name}
      description={texts.definition}
    >
      <IndicatorContents
        {...{ ground, code, areas, book, history }}
        lawTasks={ground.t('youth-public:yearly.tasks-in-law')}
      />
    </YearlyDocument>
  )
}

/** How one published figure of the yearly form came about. */
export function FigurePage({ ground, found }: Grounded & { found: FoundFigure }) {
  return (
    <YearlyDocument
      ground={ground}
      page={{ name: 'figure', ...found.at, ...askedRelease(ground) }}
      title={figureTitle(ground, found)}
    >
      <FigureContent ground={ground} found={found} />
    </YearlyDocument>
  )
}

/** An address among the yearly figures that leads nowhere: what was sought, and where to go. */
export function NothingThere({ ground, sought }: Grounded & { sought: 'indicator' | 'release' | 'figure' }) {
  const { t } = ground
  const title = t('youth-public:not-found.title')
  return (
    <YearlyDocument ground={ground} page={null} title={title}>
      <PageTitle title={title} lead={t(`collection-public:not-found.${sought}`)} />
      <p className="actions">
        <a className="button button-primary" href={ground.to({ name: 'indicators' })}>
          {t('youth-public:yearly.title')}
        </a>
      </p>
    </YearlyDocument>
  )
}
