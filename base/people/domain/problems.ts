import { Problem } from '../../problems/problem'

export const signInProblem = {
  wrongCredentials: () => new Problem('wrong-credentials', 401),
  tooManyAttempts: (minutes: number) =>
    new Problem('too-many-attempts', 429, {
      params: { count: minutes },
      headers: { 'Retry-After': String(minutes * 60) },
    }),
}

export const peopleProblem = {
  emailTaken: () => new Problem('email-taken', 409),
  linkSpent: () => new Problem('link-spent', 410),
}
