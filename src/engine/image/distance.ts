/** Degrees, latitude first. */
export type Spot = readonly [latitude: number, longitude: number];

/** Mean radius of the Earth (IUGG). */
const EARTH_METRES = 6_371_008.8;

/** Metres along the great circle; the Earth taken for a ball, which is at most 0.6 % off. */
export function metresBetween(one: Spot, other: Spot): number {
  const [latitude, otherLatitude] = [radians(one[0]), radians(other[0])];
  const across = Math.sin((otherLatitude - latitude) / 2) ** 2;
  const along = Math.cos(latitude) * Math.cos(otherLatitude) * Math.sin(radians(other[1] - one[1]) / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(across + along)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
