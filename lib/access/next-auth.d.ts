import 'next-auth/jwt'

declare module 'next-auth/jwt' {
  interface JWT {
    /** The session's secret; its digest is the key of the session row. */
    sid?: string
  }
}
