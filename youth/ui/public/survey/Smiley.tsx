/** Mouths from really bad to really good. */
const mouths: Record<string, string> = {
  '1': 'M17 41c4-8 22-8 26 0',
  '2': 'M19 40c4-5 18-5 22 0',
  '3': 'M20 38h20',
  '4': 'M18 36c5 7 19 7 24 0',
  '5': 'M15 34h30c-1 16-29 16-30 0z',
}

/** A face of one of five moods; its words stand beside it. */
export function Smiley({ mood }: { mood: string }) {
  return (
    <svg className={`smiley smiley-${mood}`} viewBox="0 0 60 60" aria-hidden="true">
      <circle className="smiley-face" cx="30" cy="30" r="28" />
      <circle className="smiley-eye" cx="21" cy="23" r="3.2" />
      <circle className="smiley-eye" cx="39" cy="23" r="3.2" />
      <path className="smiley-mouth" d={mouths[mood]} />
    </svg>
  )
}
