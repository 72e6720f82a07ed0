/** Goes to a value's field; where its kind says that there is no figure, to the choice of that. */
export function focusOn(ref: string): void {
  const field = document.getElementById(`value-${ref}`)
  const answer = field?.matches('[data-answer]') ? field : field?.querySelector<HTMLElement>('[data-answer]')
  const beside = field?.closest('.reply-row')?.querySelector<HTMLElement>('.reply-kind select')
  ;(answer ?? beside)?.focus()
}

/** Goes to where an answer is handed in or approved. */
export function focusOnHandIn(): void {
  document.querySelector<HTMLElement>('#hand-in .actions button')?.focus()
}
