/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** From 0 to 1, itself left out. */
  share(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** One of the keys, as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** A positive number with this median; `sigma` is the spread of its logarithm. */
  logNormal(median: number, sigma: number): number;
  /** A whole number around a mean, as arrivals in a queue come. */
  arrivals(mean: number): number;
  uuid(): string;
}

/** Returns dice for a seed and a number beside it (sfc32, by Chris Doty-Humphrey). */
export function createDice(seed: number, stream: number): Dice {
  let [a, b, c, d] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let round = 0; round < 15; round += 1) next();
  const share = () => next() / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  const hex = () => next().toString(16).padStart(8, '0');
  return {
    share,
    chance: (probability) => share() < probability,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      return (entries.at(-1) as (typeof entries)[number])[0];
    },
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    arrivals: (mean) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())),
    uuid() {
      const [w, x, y, z] = [hex(), hex(), hex(), hex()];
      return `${w}-${x.slice(0, 4)}-4${x.slice(5)}-a${y.slice(1, 4)}-${y.slice(4)}${z}`;
    },
  };
}
