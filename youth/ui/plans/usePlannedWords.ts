import { useWords } from '../../../base/ui/useWords'
import { sentenceCase } from '../sessions/SessionLine'

type Named = { name: { fi: string; sv: string } | null; form: string }

/** What a planned session is called, and its clocks as a house would post them: `17–21`. */
export function usePlannedWords() {
  const { t, name, clock } = useWords()
  const short = (time: string) => (time.endsWith(':00') ? String(Number(time.slice(0, 2))) : clock(time))
  return {
    called: ({ name: own, form }: Named) => (own ? name(own) : sentenceCase(t(`youth:form.${form}`))),
    clocks: ({ start, end }: { start: string; end: string }) => `${short(start)}–${short(end)}`,
  }
}
