import { useWords } from '../../../base/ui/useWords'

/** What a row is called: by its number, and by its tab where there are several. */
export function useRowName(): (place: { tab: string; row: number }) => string {
  const { t } = useWords()
  return ({ tab, row }) => (tab ? t('import:row-of-tab', { tab, row }) : t('import:row', { row }))
}
