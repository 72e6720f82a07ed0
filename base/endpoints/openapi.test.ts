import { describe, expect, test } from 'vitest'
import { everyEndpoint } from '../../app/endpoints'
import type { Endpoint } from './endpoint'
import { openApi } from './openapi'

type Json = Record<string, unknown>
type Parameter = { name: string; in: string; required?: boolean; schema: unknown }
type Operation = {
  operationId: string
  summary: string
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Record<string, { schema: Json }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>
  security?: Record<string, unknown[]>[]
}

const endpoints = everyEndpoint as readonly Endpoint[]
// As a reader gets it: through JSON, where nothing undefined is left.
const document = JSON.parse(
  JSON.stringify(openApi(endpoints, { title: 'T', version: '1', description: 'D' })),
) as {
  openapi: string
  info: Json
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, Json> }
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** Every schema of the document with the place it stands in, those within others among them. */
function* schemasIn(value: unknown, place = '#'): Generator<{ place: string; schema: Json }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'schema' || place.endsWith('/schemas')) yield* within(inner, `${place}/${key}`)
    else yield* schemasIn(inner, `${place}/${key}`)
  }
}
function* within(schema: unknown, place: string): Generator<{ place: string; schema: Json }> {
  if (typeof schema !== 'object' || schema === null) return
  yield { place, schema: schema as Json }
  const {
    properties = {},
    items,
    prefixItems = [],
    anyOf = [],
    allOf = [],
    oneOf = [],
    not,
    additionalProperties,
    propertyNames,
  } = schema as Record<string, Json>
  for (const inner of [
    ...Object.values(properties),
    items,
    ...Object.values(prefixItems),
    ...Object.values(anyOf),
    ...Object.values(allOf),
    ...Object.values(oneOf),
    not,
    additionalProperties,
    propertyNames,
  ]) {
    yield* within(inner, place)
  }
}
const schemas = [...schemasIn(document)]

const keywords = new Set([
  ...[
    '$ref',
    'type',
    'enum',
    'const',
    'default',
    'description',
    'title',
    'format',
    'examples',
    'not',
    'readOnly',
  ],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'anyOf', 'allOf', 'oneOf'],
  ...[
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'pattern',
  ],
])
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

describe('the interface as OpenAPI 3.1', () => {
  test('has the members that the standard asks for', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'T', version: '1', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
      components: {
        schemas: { Problem: {} },
        securitySchemes: { session: { type: 'apiKey', in: 'cookie' } },
      },
    })
    expect(Object.keys(document.paths).every((path) => path.startsWith('/'))).toBe(true)
  })

  test('tells of every declared endpoint, and of no other', () => {
    const told = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
    expect(told.sort()).toEqual(
      endpoints.map(({ method, path }) => `${method} ${path.replace('*', '{path}')}`).sort(),
    )
  })

  test('gives each operation an id of its own that a program can use as a name', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([])
  })

  test('tells each parameter once, and those of the address are in it', () => {
    for (const { path, operation } of operations) {
      const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
      expect([path, names.length]).toEqual([path, new Set(names).size])
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual(
        [...path.matchAll(/\{\w+\}/g)].map(([name]) => name).sort(),
      )
      expect(inPath.every(({ required }) => required)).toBe(true)
      for (const { name, in: where, schema } of operation.parameters) {
        expect([name, ['path', 'query', 'header'].includes(where), typeof schema]).toEqual([
          name,
          true,
          'object',
        ])
      }
    }
  })

  test('tells what each takes and answers, and that refusals are problem documents', () => {
    for (const { path, method, operation } of operations) {
      const declared = endpoints.find(
        (endpoint) =>
          endpoint.path.replace('*', '{path}') === path && endpoint.method.toLowerCase() === method,
      )
      expect(operation.summary.length).toBeGreaterThan(5)
      expect(Boolean(operation.requestBody)).toBe(Boolean(declared?.body ?? declared?.raw))
      expect(Object.keys(operation.responses).sort()).toEqual(
        [...(declared?.statuses ?? []).map(String), '4XX'].sort(),
      )
      expect(Object.values(operation.responses).every(({ description }) => description)).toBe(true)
      expect(Object.keys(operation.responses['4XX']?.content ?? {})).toEqual(['application/problem+json'])
      expect([path, Boolean(operation.security)]).toEqual([path, declared?.access !== 'public'])
      for (const scheme of operation.security?.flatMap(Object.keys) ?? [])
        expect(document.components.securitySchemes).toHaveProperty(scheme)
    }
  })

  test('has schemas that every reader of JSON Schema 2020-12 understands', () => {
    expect(schemas.length).toBeGreaterThan(100)
    for (const { place, schema } of schemas) {
      expect([place, Object.keys(schema).filter((keyword) => !keywords.has(keyword))]).toEqual([place, []])
      expect([place, [schema.type ?? []].flat().filter((type) => !types.includes(String(type)))]).toEqual([
        place,
        [],
      ])
      if (schema.enum)
        expect([place, Array.isArray(schema.enum) && schema.enum.length > 0]).toEqual([place, true])
      if (schema.pattern) expect(() => new RegExp(String(schema.pattern))).not.toThrow()
      const properties = Object.keys((schema.properties ?? {}) as Json)
      if (schema.properties)
        expect([
          place,
          ((schema.required ?? []) as string[]).filter((name) => !properties.includes(name)),
        ]).toEqual([place, []])
    }
  })

  test('has references that lead somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    )
    expect(references.length).toBeGreaterThan(0)
    for (const reference of new Set(references)) {
      const found = reference
        .slice(2)
        .split('/')
        .reduce<unknown>(
          (at, step) => (at as Json | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
          document,
        )
      expect([reference, reference.startsWith('#/'), typeof found]).toEqual([reference, true, 'object'])
    }
  })

  test('says of a session what the server asks of it', () => {
    const body = document.paths['/api/youth/sessions/{id}']?.put?.requestBody?.content['application/json']
      ?.schema as { required: string[]; properties: Record<string, Json>; additionalProperties: boolean }
    expect(body.required.sort()).toEqual(['date', 'end', 'form', 'start', 'unit'])
    expect(body.additionalProperties).toBe(false)
    expect(body.properties.form?.enum).toContain('street')
    expect(body.properties.tags).toMatchObject({ type: 'array', maxItems: 3 })
  })
})
