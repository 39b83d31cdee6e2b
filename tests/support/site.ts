import { createServer, type Server } from 'node:http'

/** A small news site on this machine, with an article under every number and some pages that are none. */
export interface Site {
  readonly address: (path: string) => string
  /** How often each path was asked for. */
  readonly asked: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

export const articleHtml = (number: number | string) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Fähre ${number} fährt wieder – Küstenbote</title>
<meta property="og:site_name" content="Küstenbote"><meta name="author" content="Ada Brandt">
<meta property="article:published_time" content="2026-03-0${1 + (Number(number) % 9)}T08:00:00+01:00"></head>
<body><header><nav><a href="/">Start</a> <a href="/meer">Meer</a> <a href="/wetter">Wetter</a></nav></header>
<div class="cookie-banner">Wir verwenden Cookies, um diese Seite zu verbessern. <button>Einverstanden</button></div>
<main><article><h1>Fähre ${number} fährt wieder</h1>
<p class="byline">Von Ada Brandt</p>
<p>Nach drei Wochen Pause hat die Fähre ${number} am Montag wieder abgelegt, wie die Harbour Post unter Berufung auf zwei Beamte berichtet. Die Reederei hatte den Betrieb wegen eines Schadens am Ruder eingestellt.</p>
<p>„Wir haben jede Schraube geprüft“, sagte der Kapitän dem Küstenboten. Das Schiff Nummer ${number} sei sicherer als je zuvor, und die Überfahrt dauere wie früher vierzig Minuten.</p>
<p>Die Hafenbehörde teilte mit, sie habe die Freigabe am Sonntag erteilt. Ein Sprecher wollte sich zu den Kosten nicht äußern, die Fahrpreise sollten aber bis zum Sommer unverändert bleiben.</p>
</article></main>
<aside><h2>Mehr zum Thema</h2><ul><li><a href="/a">Wetter an der Küste</a></li><li><a href="/b">Alle Fahrpläne</a></li></ul></aside>
<footer><p>© Küstenbote. Alle Rechte vorbehalten. <a href="/impressum">Impressum</a></p></footer></body></html>`

/** `/artikel/N` is an article, `/langsam/N` one that takes its time, `/weg` a redirect inwards; the rest is missing. */
export async function startSite(port: number): Promise<Site> {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.set(path, (asked.get(path) ?? 0) + 1)
    const [, kind, number = ''] = path.split('/')
    const html = { 'content-type': 'text/html; charset=utf-8' }
    if (kind === 'artikel') response.writeHead(200, html).end(articleHtml(number))
    else if (kind === 'langsam')
      setTimeout(() => response.writeHead(200, html).end(articleHtml(number)), 1_500)
    else if (kind === 'weg') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    else response.writeHead(404, html).end('<p>Hier ist nichts.</p>')
  })
  await listening(server, port)
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const listening = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
