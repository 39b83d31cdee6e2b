const names = [
  'Bluesky',
  'Discord',
  'Facebook',
  'Gab',
  'Instagram',
  'LinkedIn',
  'Mastodon',
  'Odnoklassniki',
  'Reddit',
  'Rumble',
  'Snapchat',
  'Telegram',
  'Threads',
  'TikTok',
  'Truth Social',
  'Twitter',
  'VK',
  'VKontakte',
  'WeChat',
  'Weibo',
  'WhatsApp',
  'X',
  'YouTube',
]

const byKey: ReadonlyMap<string, string> = new Map(names.map((name) => [name.toLowerCase(), name]))

/** The platform a label names, in its own spelling, or null: “telegram” is Telegram. */
export const findPlatform = (label: string): string | null => byKey.get(label.toLowerCase()) ?? null
