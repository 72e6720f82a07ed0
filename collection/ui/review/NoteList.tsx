import { useWords } from '../../../base/ui/useWords'
import type { Note } from '../../api/review/schemas'

/** What was said, oldest first: reviewers on the one side, the municipality on the other. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const { t, moment, date } = useWords()
  if (!notes.length) return null
  return (
    <ol className="review-notes">
      {notes.map((note) => (
        <li key={note.id} className={note.byTeam ? 'review-note review-note-team' : 'review-note'}>
          <p className="review-note-head">
            {[
              t(`review:note.${note.corrects ? 'corrects' : note.kind}`),
              note.author ?? (note.byTeam ? t('review:reviewers') : null),
              moment(note.at),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note.text && <p className="review-note-text">{note.text}</p>}
          {note.answerBy && (
            <p className="text-muted text-small">{t('review:answer-by', { day: date(note.answerBy) })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
