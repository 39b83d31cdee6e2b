import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { root } from '../start/settings.mjs'

const SYSTEM_FONTS = '/etc/fonts/fonts.conf'
// The package's own list crashes Playwright: its browser must not be one process.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-zygote']

/**
 * How to launch the browser that comes as a package, or the one that CHROME names; the first time it is
 * unpacked into the checkout's own folder, with the libraries that a bare machine lacks.
 */
export async function launchOptions() {
  if (process.env.CHROME) return { executablePath: process.env.CHROME, args: ARGUMENTS }
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  const starts = (env) => spawnSync(executablePath, ['--version'], { env }).status === 0
  const env = withFonts(process.env, folder)
  return { executablePath, args: ARGUMENTS, env: starts(env) ? env : withLibraries(env, folder) }
}

async function unpacked() {
  const packed = resolve(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  )
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8'))
  const folder = join(root, '.stemma', `chromium-${version}`)
  if (existsSync(folder)) return folder

  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await unpack(packed, unfinished)
  writeFileSync(join(unfinished, 'fonts.conf'), fontsOf(folder))
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another run was faster; what it unpacked is the same.
    if (!existsSync(folder)) throw error
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

/** The package unpacks into the temporary folder, under fixed names that every checkout would share. */
async function unpack(packed, folder) {
  const { TMPDIR } = process.env
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']
    await Promise.all(archives.map((name) => inflate(join(packed, name))))
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

const fontsOf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`

const withFonts = (env, folder) =>
  existsSync(SYSTEM_FONTS) ? env : { ...env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }

const withLibraries = (env, folder) => ({
  ...env,
  LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
})
