import { NextResponse, type NextRequest } from 'next/server'

const sessionCookie = /^(?:__Secure-)?next-auth\.session-token(?:\.\d+)?$/
const needsPerson = /^\/(?:$|w\/|profile|workspaces)/

/** Gives every page its own nonce, and sends who has no session to the door before anything is looked up. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (needsPerson.test(pathname) && !hasSession(request)) return toSignIn(request)
  const policy = contentPolicy(newNonce())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-stemma-path', pathname + withoutMarks(search))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (process.env.NEXTAUTH_URL?.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=63072000')
  return response
}

// What Next adds when it fetches a page for a link is no part of its address.
const withoutMarks = (search: string) =>
  search.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '')

const hasSession = (request: NextRequest) =>
  request.cookies.getAll().some(({ name }) => sessionCookie.test(name))

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const door = new URL('/sign-in', request.nextUrl)
  if (pathname !== '/') door.searchParams.set('next', pathname + withoutMarks(search))
  return NextResponse.redirect(door)
}

const newNonce = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))

// React's development build evaluates code to show stacks; nothing else may.
const contentPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const config = {
  matcher: ['/((?!api/|_next/static|_next/image|icon\\.svg|favicon\\.ico).*)'],
}
