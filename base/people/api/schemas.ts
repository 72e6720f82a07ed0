import * as z from 'zod/mini'
import { languages } from '../../language/language'
import { municipalityCode, text, uuid } from '../../problems/fields'

/** An address of e-mail. */
export const email = () =>
  z.pipe(
    text(3, 254),
    z
      .string()
      .check(z.refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), { params: { reason: 'email' } })),
  )
/** Long enough to guess hard, short enough to hash: twelve characters or more, no other demands. */
const newPassword = () => z.string().check(z.minLength(12), z.maxLength(200))
const language = z.enum(languages)

export const SignIn = z.strictObject({
  email: text(1, 254),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
})

export const Me = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  language,
  demo: z.boolean(),
  grants: z.array(
    z.object({
      role: z.string(),
      municipality: z.nullable(z.string()),
      unit: z.nullable(z.string()),
      /** The municipality's name, so that the first screen need not ask for the register. */
      name: z.nullable(z.object({ fi: z.string(), sv: z.string() })),
    }),
  ),
  permissions: z.record(
    z.string(),
    z.object({ nation: z.boolean(), municipalities: z.array(z.string()), units: z.array(z.string()) }),
  ),
})
export type Me = z.output<typeof Me>

/** 256 bits in base64, for AES-GCM. */
export const DeviceKey = z.object({ key: z.string() })

const scope = { municipality: z.optional(municipalityCode()), unit: z.optional(uuid()) }

export const NewPerson = z.strictObject({
  email: email(),
  name: text(1, 120),
  language,
  role: text(1, 60),
  ...scope,
})
export const GivenRole = z.strictObject({ role: text(1, 60), ...scope })

export const ListedPeople = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    language,
    disabled: z.boolean(),
    grants: z.array(
      z.object({
        id: z.string(),
        role: z.string(),
        municipality: z.nullable(z.string()),
        unit: z.nullable(z.string()),
      }),
    ),
  }),
)

const token = text(20, 100)
export const LinkToken = z.strictObject({ token })
export const Link = z.object({
  purpose: z.enum(['first-administrator', 'set-password']),
  email: z.nullable(z.string()),
  name: z.nullable(z.string()),
})
export const ChosenPassword = z.strictObject({ token, password: newPassword() })
export const FirstAdministrator = z.strictObject({
  token,
  email: email(),
  name: text(1, 120),
  language,
  password: newPassword(),
})
export const Made = z.object({ id: z.string() })
export const Invited = z.object({ id: z.string(), link: z.string() })
export const PersonId = z.object({ id: uuid() })
