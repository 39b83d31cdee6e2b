import { createServer } from 'node:net'

const listen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address()
      server.close(() => resolve(taken))
    })
  })

/** @param {number} port @param {string} [host] */
export const isFree = async (port, host = '127.0.0.1') => (await listen(port, host)) !== null

/** A port on loopback that nobody listens on; the wished one if it is free. @param {number | null} [wished] */
export const freePort = async (wished) =>
  (wished && (await listen(wished, '127.0.0.1'))) || listen(0, '127.0.0.1')
