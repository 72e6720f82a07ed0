import { Figure } from '../kinds/Figure'
import type { ChartProps } from './mark'

type YearWordsProps = Pick<ChartProps, 'marks' | 'words' | 'write' | 'title'>

/** A yes or no of each year as a word over its year. It is a list, for there is nothing to measure. */
export function YearWords({ marks, words, write, title }: YearWordsProps) {
  return (
    <ol className="year-words" aria-label={title}>
      {marks.map(({ key, label, cell }) => (
        <li key={key}>
          <span className={cell.kind === 'value' && cell.value > 0 ? 'year-word year-word-yes' : 'year-word'}>
            <Figure cell={cell} words={words} write={write} />
          </span>
          <span className="year-words-year">{label}</span>
        </li>
      ))}
    </ol>
  )
}
