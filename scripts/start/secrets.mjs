import { randomBytes, randomInt } from 'node:crypto'

export const makeSecret = () => randomBytes(32).toString('base64url')

const words = `
  amber anchor apple autumn badger banner basil beacon birch bramble brook butter cabin candle canyon
  cedar cellar cherry cider clover cobalt copper coral cotton cricket crystal dahlia daisy dapple dawn
  dune ember fable falcon feather fennel fern fiddle flint forest fox garden garnet ginger glacier
  granite gravel harbor harvest hazel heron hollow honey indigo island ivory ivy jasmine juniper kettle
  lagoon lantern lark lemon lilac linen lotus magnet maple marble meadow melon mint mosaic moss nectar
  nettle nutmeg oak olive onyx orchard otter paper parsley pebble pepper pine plum poplar poppy quartz
  quill raven reed ribbon river robin rowan saffron sage salmon sandal sienna silver sorrel sparrow
  spruce summit sunrise tansy teal thistle timber topaz tulip tundra umber valley velvet violet walnut
  willow winter wren yarrow zephyr
`.match(/\S+/g)

/** A password that a person can type from a screen: three words and four digits, about 34 bits. */
export function makePassword() {
  const three = Array.from({ length: 3 }, () => words[randomInt(words.length)])
  return [...three, String(randomInt(10_000)).padStart(4, '0')].join('-')
}
