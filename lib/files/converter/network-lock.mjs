// Loaded before anything else in a converter: from here on nothing in this process opens a connection.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const refuse = () => {
  throw new Error('A converter has no network')
}
/** @param {object} target @param {(name: string) => boolean} isShut */
function shut(target, isShut) {
  for (const name of Object.keys(target)) {
    if (typeof target[name] === 'function' && isShut(name)) target[name] = refuse
  }
}

net.Socket.prototype.connect = refuse
net.Server.prototype.listen = refuse
dgram.Socket.prototype.bind = refuse
dgram.Socket.prototype.connect = refuse
dgram.Socket.prototype.send = refuse
shut(net, (name) => /^(connect|createConnection|createServer)$/.test(name))
shut(tls, (name) => /^(connect|createServer)$/.test(name))
shut(dgram, (name) => name === 'createSocket')
shut(http, (name) => /^(request|get|createServer)$/.test(name))
shut(https, (name) => /^(request|get|createServer)$/.test(name))
shut(http2, (name) => /^(connect|create)/.test(name))
const isQuestion = (name) => /^(lookup|resolve|reverse)/.test(name)
shut(dns, isQuestion)
shut(dns.promises, isQuestion)
for (const Resolver of [dns.Resolver, dns.promises.Resolver]) {
  for (const name of Object.getOwnPropertyNames(Resolver.prototype)) {
    if (isQuestion(name)) Resolver.prototype[name] = refuse
  }
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  Object.defineProperty(globalThis, name, { value: refuse, configurable: false, writable: false })
}
syncBuiltinESMExports()
