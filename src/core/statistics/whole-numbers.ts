/** Bytes, and how far they are read. */
export interface Reading {
  readonly bytes: Uint8Array;
  at: number;
}

/**
 * Reads a whole number of seven bits a byte (LEB128); zeros when there are no more bytes. A loop over
 * many must not make anything on its way.
 */
export function nextNumber(reading: Reading): number {
  const { bytes } = reading;
  let byte = bytes[reading.at++] ?? 0;
  let number = byte & 0x7f;
  // Not by shifts: sums of ms have more than 32 bits.
  for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
    byte = bytes[reading.at++] ?? 0;
    number += (byte & 0x7f) * factor;
  }
  return number;
}

/** Puts bytes one after the other, in one memory that grows with them. */
export interface ByteWriter {
  /** A whole number from zero on, of seven bits a byte; at most the largest safe one. */
  put(number: number): void;
  putByte(byte: number): void;
  putAll(all: Uint8Array): void;
  /** How many bytes were put since the last time. */
  length(): number;
  /** Returns a copy of what was put since the last time. */
  take(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(256);
  let at = 0;
  const ready = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(at + more, bytes.length * 2));
    larger.set(bytes);
    bytes = larger;
  };
  const longest = 8;
  return {
    put(number) {
      ready(longest);
      let rest = Math.min(number, Number.MAX_SAFE_INTEGER);
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) + 0x80;
      bytes[at++] = rest;
    },
    putByte(byte) {
      ready(1);
      bytes[at++] = byte;
    },
    putAll(all) {
      ready(all.length);
      bytes.set(all, at);
      at += all.length;
    },
    length: () => at,
    take() {
      const taken = bytes.slice(0, at);
      at = 0;
      return taken;
    },
  };
}
