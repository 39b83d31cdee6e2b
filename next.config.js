/** Headers that every answer carries; the policy for scripts needs a nonce and is made in proxy.ts. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  },
]

// A report's HTML is shown in a frame of our own page and names its own policy.
const answers = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
]

// A page that a reader's bookmark sends is handed over from the window that opened this one.
const reachable = [{ key: 'Cross-Origin-Opener-Policy', value: 'unsafe-none' }]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  typedRoutes: true,
  // `npm test` checks the types of everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The development log would print what forms send, passwords among it.
  logging: { serverFunctions: false },
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  serverExternalPackages: [
    ...['pg', 'postgres', 'graphile-worker', '@prisma/adapter-pg', '@node-rs/argon2'],
    // Readers and writers of other people's formats: large, and loaded when one is met.
    ...['linkedom', '@mozilla/readability', 'mammoth', 'unpdf', 'postal-mime', 'feedsmith'],
    ...['fflate', 'csv-parse', 'esbuild', 'docx', '@myriaddreamin/typst-ts-node-compiler'],
  ],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/api/((?!v1/reports/).*)', headers: answers },
    { source: '/w/:workspace/import/receive', headers: reachable },
  ],
}
