/** Whether a person has gone from one screen to another since the page was opened. */
export const arrival = { gone: false }

/** Takes the keyboard and the ear to what a screen says, where nothing else has them. */
export function takeFocus() {
  if (document.activeElement === document.body)
    document.getElementById('content')?.focus({ preventScroll: true })
}
