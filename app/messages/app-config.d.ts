import type { Language } from '@/lib/core/language'
import type { Messages } from '.'

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
