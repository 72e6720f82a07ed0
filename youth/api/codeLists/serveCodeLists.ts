import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { readCodeLists } from '../../domain/codeLists/readCodeLists'
import { getYouthCodes } from './endpoints'

/** Serves the lists that recording chooses from. */
export function serveCodeLists(app: Hono, ground: Ground): void {
  serve(app, ground, getYouthCodes, async ({ read }) => ({
    body: (await read(readCodeLists)).map(({ list, year, codes }) => ({ list, year, codes })),
  }))
}
