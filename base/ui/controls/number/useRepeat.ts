import { useEffect, useRef } from 'react'

/** A press that lasts so long repeats, so often. Milliseconds. */
const patience = 500
const pace = 80

/**
 * What a button bears that does its work once at a press, and again and again while it is held.
 * @param spent whether there is nothing more to do
 */
export function useRepeat(work: () => void, spent: boolean) {
  const now = useRef({ work, spent })
  now.current = { work, spent }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const repeated = useRef(false)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])
  const again = (wait: number) => {
    timer.current = setTimeout(() => {
      if (now.current.spent) return
      repeated.current = true
      now.current.work()
      again(pace)
    }, wait)
  }
  return {
    onPointerDown: (event: { button: number }) => {
      repeated.current = false
      stop()
      if (event.button === 0) again(patience)
    },
    onPointerUp: stop,
    // A thumb that begins to scroll, or leaves the button, has not pressed it.
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => {
      // The release after a long press is no further press.
      if (!repeated.current) now.current.work()
      repeated.current = false
    },
  }
}
