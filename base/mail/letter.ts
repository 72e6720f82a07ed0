/** A letter as it goes out. `stop` is where letters of its kind are stopped without a sign-in. */
export type Letter = { to: string; subject: string; text: string; stop?: string }
/** Sends one letter. @throws where it was not taken by the mail server */
export type SendMail = (letter: Letter) => Promise<void>
