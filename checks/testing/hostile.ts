import { sql } from 'kysely'
import { expect } from 'vitest'
import type { World } from '../../app/testing/world'
import { everyTable } from './fullWorld'

/** Bodies that nobody means well with, as they go over the wire. */
export const hostileBodies: Record<string, string | Uint8Array<ArrayBuffer>> = {
  empty: '',
  'white space': ' \n ',
  'a null': 'null',
  'a list': '[]',
  'a text': '"x"',
  'a number': '1e99999',
  'broken off': '{"unit":',
  'no JSON': '<session/>',
  'a comment': '{/* */}',
  'nested lists': '['.repeat(30_000),
  'nested records': '{"a":'.repeat(10_000),
  'closed nested lists': `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  'a prototype': '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
  'too large': JSON.stringify({ reflection: 'x'.repeat(70_000) }),
  'not UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'a zero': '\u0000',
  'a key of templates': '{"{{sentence}} $t(base:field.type) <b>":1}',
}

/** What stands in place of a word of an address: broken encodings, other languages’ tricks, far too much. */
export const hostileWords = [
  ...[
    '%00',
    '%ZZ',
    '%',
    '%E0%A4%A',
    '%ED%A0%80',
    '%FF',
    '..%2F..%2Fetc',
    '%2e%2e',
    '__proto__',
    'constructor',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    '-1',
    '1e309',
    '99999999999999999999',
    "'%20or%201=1--",
    '%27;drop%20table%20youth.session;--',
    '%7B%7Bx%7D%7D',
    '%24t(x)',
    '💩',
    '*',
    '[]',
    '{}',
  ],
  ...['x'.repeat(6000), '0000-00-00', '2026-02-30', '+02026-01-01'],
]

export const hostileHeaders: Record<string, string>[] = [
  ...[
    '""',
    '"-1"',
    '"1e9"',
    '"99999999999999999999"',
    '*, "1"',
    'W/"1"',
    'null',
    '\u00e4',
    'x'.repeat(4000),
  ].map((value) => ({ 'if-match': value })),
  ...['', ' ', '\u00e4', '\t', 'x'.repeat(4000)].map((value) => ({ 'idempotency-key': value })),
  ...['', 'null', "' or 1=1", 'x'.repeat(4000)].map((value) => ({ 'expected-person': value })),
  ...[';q=', 'fi;q=1e999,sv;q=NaN', '*', 'x,'.repeat(2000)].map((value) => ({ 'accept-language': value })),
  ...['kuntakuva-session', 'kuntakuva-session=%00; kuntakuva-session=x', '=;;=', 'x'.repeat(4000)].map(
    (value) => ({ cookie: value }),
  ),
  ...[
    '',
    'text/plain',
    'application/json-patch+json',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'x'.repeat(4000),
  ].map((value) => ({ 'content-type': value })),
  ...['not a number', '-1', '999999999'].map((value) => ({ 'content-length': value })),
  { origin: 'null' },
  { origin: '%%%' },
  { 'x-forwarded-for': 'x'.repeat(4000) },
]

/** A refusal in words for people: a problem document (RFC 9457) of its status, in the asked language. */
export async function readRefusal(answer: Response, language = 'en') {
  const text = await answer.text()
  const where = `${answer.status} ${text.slice(0, 300)}`
  expect(answer.status, where).toBeGreaterThanOrEqual(400)
  expect(answer.status, where).toBeLessThan(500)
  expect(answer.headers.get('content-type'), where).toBe('application/problem+json; charset=utf-8')
  const document = JSON.parse(text) as Record<'type' | 'title' | 'detail' | 'language', string> & {
    status: number
    errors?: { field: string; detail: string }[]
  }
  expect([document.status, document.language], where).toEqual([answer.status, language])
  for (const words of [
    document.title,
    document.detail,
    ...(document.errors ?? []).map(({ detail }) => detail),
  ]) {
    expect(words, where).toMatch(/\p{L}{2}/u)
    // A key or a place to fill in would be a word of ours and not of people.
    expect(words, where).not.toMatch(
      /\b(base|youth|statistics):|problem\.[a-z]|\bfield\.[a-z]|undefined|\[object/,
    )
  }
  return document
}

/** A fingerprint of every row of every table, but for what is seen and counted at the door. */
export async function fingerprint(world: World): Promise<Record<string, string>> {
  const atTheDoor = ['base.sign_in_attempt', 'base.web_session']
  const tables = (await everyTable(world)).filter((table) => !atTheDoor.includes(table))
  const entries = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{ rows: number; sum: string | null }>`
        select count(*) as rows, md5(string_agg(md5(t::text), '' order by md5(t::text))) as sum from ${sql.table(table)} t`.execute(
        world.database.owner,
      )
      return [table, `${rows[0]?.rows} rows, ${rows[0]?.sum}`] as const
    }),
  )
  return Object.fromEntries(entries)
}
