import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync, brotliCompressSync } from 'node:zlib'

// A server whose pages misbehave, each in its own way. It listens on loopback and remembers what was asked of it.

type Answer = (response: ServerResponse, request: IncomingMessage) => void

export interface PageServer {
  /** host:port */
  readonly host: string
  readonly asked: readonly string[]
  close(): void
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const page = '<!doctype html><title>Seite</title><p>Ein Satz.</p>'
const redirect =
  (to: (host: string) => string, status = 302): Answer =>
  (response, { headers }) =>
    response.writeHead(status, { location: to(headers.host ?? '') }).end()
const body =
  (content: string | Buffer, headers: Record<string, string> = html): Answer =>
  (response) =>
    response.writeHead(200, headers).end(content)
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, html).end(page)

const zeros = Buffer.alloc(60_000_000)

const pages: Readonly<Record<string, Answer>> = {
  '/': body(page),
  '/gzip': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/br': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/cookie': (response) =>
    response.writeHead(302, { location: '/cookie-back', 'set-cookie': 'a=b' }).end(),
  '/cookie-back': (response, { headers }) =>
    response.writeHead(200, html).end(headers.cookie ?? 'none'),
  '/relative': redirect(() => '/'),
  '/five': redirect(() => '/hop?4'),
  '/six': redirect(() => '/hop?5'),
  '/hop': (response, { url = '' }) => {
    const left = Number(url.split('?')[1])
    response.writeHead(301, { location: left > 1 ? `/hop?${left - 1}` : '/' }).end()
  },
  '/loop': redirect(() => '/loop'),
  '/to-loopback': redirect(() => 'http://127.0.0.1/'),
  '/to-odd-loopback': redirect(() => 'http://0x7f.1/'),
  '/to-metadata': redirect(() => 'http://169.254.169.254/latest/', 307),
  '/to-private': redirect(() => 'http://private.test/', 308),
  '/to-six': redirect(() => '//[::ffff:127.0.0.1]/'),
  '/to-rebound': redirect(() => 'http://rebound.test/'),
  '/to-other-port': redirect((host) => `http://${host.split(':')[0]}:1/`),
  '/to-file': redirect(() => 'file:///etc/passwd'),
  '/to-script': redirect(() => 'javascript:alert(1)'),
  '/to-user': redirect((host) => `http://user:secret@${host}/`),
  '/to-nothing': (response) => response.writeHead(302).end(),
  '/to-noise': redirect(() => 'http://[::1'),
  '/gzip-bomb': body(gzipSync(zeros), { ...html, 'content-encoding': 'gzip' }),
  '/br-bomb': body(brotliCompressSync(zeros, { params: { 1: 1 } }), {
    ...html,
    'content-encoding': 'br',
  }),
  '/bomb-in-bomb': body(gzipSync(gzipSync(zeros)), { ...html, 'content-encoding': 'gzip, gzip' }),
  '/broken-gzip': body(gzipSync(page).subarray(0, 30), { ...html, 'content-encoding': 'gzip' }),
  '/no-gzip': body(page, { ...html, 'content-encoding': 'gzip' }),
  '/odd-packing': body(page, { ...html, 'content-encoding': 'x-own' }),
  '/large': body(zeros),
  '/large-chunks': (response) => {
    response.writeHead(200, html)
    const write = () => {
      while (!response.destroyed && response.write(zeros.subarray(0, 65_536)));
      response.once('drain', write)
    }
    write()
  },
  '/long-claim': (response) =>
    response.writeHead(200, { ...html, 'content-length': '999999999999' }).write(page),
  '/short-claim': (response) => {
    response.writeHead(200, { ...html, 'content-length': '5' })
    response.socket?.write(`${page}${page}`)
  },
  '/too-long-claim': (response) => {
    response.writeHead(200, { ...html, 'content-length': '5000' })
    response.write(page)
    setTimeout(() => response.destroy(), 50)
  },
  '/slow-head': () => {},
  '/slow-body': (response) => {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('.'), 100)
    response.on('close', () => clearInterval(timer))
  },
  '/huge-head': (response) =>
    response.writeHead(200, { ...html, 'x-a': 'a'.repeat(200_000) }).end(page),
  '/broken-head': ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\nBroken\u0000Head\r\n\r\n'),
  '/no-http': ({ socket }) => socket?.end('SSH-2.0-OpenSSH\r\n'),
  '/reset': ({ socket }) => socket?.destroy(),
  '/picture': body('x', { 'content-type': 'image/png' }),
  '/film': body('x', { 'content-type': 'video/mp4' }),
  '/program': body('x', { 'content-type': 'application/x-msdownload' }),
  '/no-type': (response) => response.writeHead(200).end(page),
  '/empty': status(204),
  '/part': status(206),
  '/missing': status(404),
  '/forbidden': status(403),
  '/teapot': status(418),
  '/failing': status(500),
}

export const pageNames = Object.keys(pages)

export async function startPageServer(): Promise<PageServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(path)
    const answer = pages[path] ?? status(404)
    answer(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { host: `127.0.0.1:${port}`, asked, close }
}
