import * as z from 'zod/mini'
import type { Endpoint } from './endpoint'

type Json = Record<string, unknown>

const json = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

const problemAnswer = {
  description: 'A problem document (RFC 9457), its sentence in the asked language',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/**
 * The same where a schema may come back to itself: what it is made of stands among the document's own schemas, for a
 * reference is read from the document and not from the schema it is in.
 * @param name what the pieces are called after
 */
function shared(schema: z.ZodMiniType, io: 'input' | 'output', name: string, schemas: Json): Json {
  const { $defs = {}, ...rest } = json(schema, io) as Json & { $defs?: Json }
  const moved = (part: Json) =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"#/components/schemas/${name}`)) as Json
  for (const [key, piece] of Object.entries($defs)) schemas[`${name}${key}`] = moved(piece as Json)
  return moved(rest)
}

/** The OpenAPI 3.1 document of declared endpoints. */
export function openApi(
  endpoints: readonly Endpoint[],
  about: { title: string; version: string; description: string },
): Json {
  const paths: Record<string, Json> = {}
  const schemas: Json = { Problem: problemSchema }
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace('*', '{path}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describe(endpoint, path, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { ...about, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kuntakuva-session' } },
    },
  }
}

/** `GET /api/youth/sessions/{id}` → `getApiYouthSessionsId`; an address that ends with a stroke is another one. */
const operationId = (method: string, path: string) =>
  `${method.toLowerCase()}${path.replace(/\/$/, '/index').replace(/[^a-z0-9]+(.)?/gi, (_, next = '') => next.toUpperCase())}`

function describe(endpoint: Endpoint, path: string, schemas: Json): Json {
  const { method, summary, access, params, query, body, raw, answer, statuses } = endpoint
  const id = operationId(method, path)
  const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') =>
    shared(schema, io, `${id}-${io}`, schemas)
  return {
    operationId: id,
    summary,
    ...(access === 'public' ? {} : { security: [{ session: [] }], 'x-permission': access }),
    parameters: [
      ...inPath(path, params),
      ...inQuery(query),
      ...languageParameters,
      ...(method === 'GET' ? [] : writeHeaders),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    ...(raw
      ? { requestBody: { required: true, content: Object.fromEntries(raw.map((type) => [type, {}])) } }
      : {}),
    responses: {
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: status === 204 ? 'Done' : summary,
            ...(answer && status !== 204
              ? { content: { 'application/json': { schema: schemaOf(answer, 'output') } } }
              : {}),
          },
        ]),
      ),
      '4XX': problemAnswer,
    },
  }
}

function inPath(path: string, params: z.ZodMiniType | undefined): Json[] {
  const shapes = params ? ((json(params, 'input').properties ?? {}) as Record<string, Json>) : {}
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: shapes[name] ?? { type: 'string' },
  }))
}

function inQuery(query: z.ZodMiniType | undefined): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = json(query, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  // The language is told for every endpoint alike.
  const asked = Object.entries(properties).filter(([name]) => name !== 'lang')
  return asked.map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const languageParameters = [
  {
    name: 'lang',
    in: 'query',
    required: false,
    schema: { enum: ['fi', 'sv', 'en'] },
    description: 'Wins over Accept-Language',
  },
]
const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description,
})
const writeHeaders = [
  header('If-Match', 'The version to correct or delete, in quotation marks'),
  header('Idempotency-Key', 'Repeated, the write gets its first answer again'),
  header('Expected-Person', 'The id of the person whom the write is meant from'),
]

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    language: { enum: ['fi', 'sv', 'en'] },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
}
