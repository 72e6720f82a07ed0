import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type Pages = {
  error: unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** What stands under a list that goes on. */
export function MoreButton({ error, hasNextPage, isFetchingNextPage, fetchNextPage }: Pages) {
  const { t } = useWords()
  return (
    <>
      <RefusalNotice error={error} />
      {hasNextPage && (
        <Button size="small" onClick={() => fetchNextPage()} disabled={isFetchingNextPage}>
          {t('review:more')}
        </Button>
      )}
    </>
  )
}
