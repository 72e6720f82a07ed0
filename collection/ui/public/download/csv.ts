import { figuresCsv, type ReadPart } from '../../../../statistics/domain/figuresCsv'
import { releasedKinds } from '../figures/writeFigure'
import { type DownloadGround, placesOf } from './downloadGround'

/** All that a release holds, a figure in a row with its kind and its note. */
export function csvOf(ground: DownloadGround, read: ReadPart): AsyncGenerator<string> {
  const { language, t, release, areas } = ground
  const { number, state, example } = release.published
  return figuresCsv(
    {
      ...{ release: release.tables[areas], language, t },
      places: placesOf(ground),
      measures: release.named,
      kinds: releasedKinds(t),
      said: {
        release: `${number} ${t(`collection-public:state.${state}`)}`,
        example: example ? t('collection-public:example') : '',
      },
    },
    read,
  )
}
