import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './ui/tokens.css'
import './ui/base.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { messages } from './messages'
import { getWords } from './messages/server'
import { Providers } from './ui/providers'
import { getReader } from './ui/reader'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getWords('shell')
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('motto'),
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, theme, zone } = await getReader()
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <Providers language={language} messages={messages[language]} zone={zone}>
          {children}
        </Providers>
      </body>
    </html>
  )
}
