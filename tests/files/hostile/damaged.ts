import { chance, type Hostile } from './made'
import type { Sound } from './sound'

const truncations = 20
const flips = 20
const endings = ['pdf', 'docx', 'odt', 'eml', 'html', 'txt', 'rss', 'csv', 'jsonl', 'doc', '']

/** Every sound file cut at twenty points, with bits turned, and under names that lie. */
export function damaged(sound: readonly Sound[]): Hostile[] {
  return sound.flatMap((file, i) => [...truncated(file), ...flipped(file, i), ...misnamed(file)])
}

const truncated = ({ fileName, bytes }: Sound): Hostile[] =>
  Array.from({ length: truncations }, (_, i) => ({
    name: `${fileName} cut at ${i} of ${truncations}`,
    fileName,
    make: () => bytes.slice(0, Math.floor((bytes.length * i) / truncations)),
  }))

function flipped({ fileName, bytes }: Sound, seed: number): Hostile[] {
  return Array.from({ length: flips }, (_, i) => ({
    name: `${fileName} with bits turned, ${i}`,
    fileName,
    make: () => {
      const random = chance(seed * 1_000 + i)
      const copy = bytes.slice()
      // From one bit to one in a hundred bytes.
      const count = Math.ceil(1 + (bytes.length / 100) * (i / flips) ** 2)
      for (let n = 0; n < count; n += 1) {
        const at = Math.floor(random() * copy.length)
        copy[at] = copy[at]! ^ (1 << Math.floor(random() * 8))
      }
      return copy
    },
  }))
}

const misnamed = ({ fileName, bytes }: Sound): Hostile[] =>
  endings.map((ending) => ({
    name: `${fileName} called ${ending || 'nothing'}`,
    fileName: ending ? `a.${ending}` : 'a',
    make: () => bytes,
  }))
