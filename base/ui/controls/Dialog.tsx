import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = {
  open: boolean
  /** Escape and the browser's back gesture close it too. */
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** Buttons, the one that does it first. */
  actions: ReactNode
}

/** Asks before something is done. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal()
      // What cannot be taken back does not lie under the key that opened the dialog.
      dialog.current?.querySelector<HTMLElement>('.button-danger ~ .button')?.focus()
    }
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
          <div className="actions">{actions}</div>
        </>
      )}
    </dialog>
  )
}
