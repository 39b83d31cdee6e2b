'use client'

import './ui/tokens.css'
import './ui/base.css'

/** The last resort, when not even the frame could be drawn: no messages are loaded, so both languages stand here. */
export default function Collapse({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main style={{ maxWidth: '30rem', margin: '15vh auto', padding: '0 1rem' }}>
          <h1>Stemma</h1>
          <p lang="de">Die Seite ließ sich nicht zeigen. Gespeichertes ist nicht verloren.</p>
          <p>The page could not be shown. What was saved is not lost.</p>
          <p>
            <button type="button" onClick={reset}>
              <span lang="de">Erneut versuchen</span> · Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
