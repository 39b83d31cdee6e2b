import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Pages {
  /** host:port, for the setting that allows it. */
  readonly host: string
  /** Puts a page at a path and answers its address. */
  add(path: string, body: string, status?: number, type?: string): string
  /** How often a path was asked for. */
  asked(path: string): number
  close(): Promise<void>
}

/** A web server of the test's own, on the loopback. */
export async function servePages(): Promise<Pages> {
  const held = new Map<string, { body: string; status: number; type: string }>()
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!
    counts.set(path, (counts.get(path) ?? 0) + 1)
    const { body, status, type } = held.get(path) ?? { body: '', status: 404, type: 'text/plain' }
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    add: (path, body, status = 200, type = 'text/plain; charset=utf-8') => {
      held.set(path.split('?')[0]!, { body, status, type })
      return `http://${host}${path}`
    },
    asked: (path) => counts.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
