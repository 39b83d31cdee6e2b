/**
 * Places for marks that each want to stand at a height but need `size` of room: in order, as near to where they
 * want to be as the others let them, none above `top`. Pixels in, pixels out.
 */
export function spread(wanted: readonly number[], sizes: readonly number[], top = 0): number[] {
  const places: number[] = []
  let free = top
  wanted.forEach((want, i) => {
    const place = Math.max(want, free)
    places.push(place)
    free = place + (sizes[i] ?? 0)
  })
  return places
}
