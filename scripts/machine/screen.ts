import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** What an X display shows, as 24-bit colours. */
export interface Picture {
  width: number;
  height: number;
  /** Three bytes (red, green, blue) per pixel, row by row. */
  pixels: Uint8Array;
}

/**
 * Reads the memory of an Xvfb screen (`-fbdir`), which is in the X window dump format: a header of
 * 32-bit big-endian numbers, the colour map, then the rows, four bytes (blue, green, red, unused)
 * per pixel.
 */
export function readScreen(file: string): Picture {
  const dump = readFileSync(file);
  const field = (index: number) => dump.readUInt32BE(index * 4);
  const [width, height, bytesPerLine] = [field(4), field(5), field(12)];
  const start = field(0) + field(19) * 12;
  const pixels = new Uint8Array(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    let from = start + y * bytesPerLine;
    for (let x = 0; x < width; x += 1) {
      pixels[to] = dump[from + 2] ?? 0;
      pixels[to + 1] = dump[from + 1] ?? 0;
      pixels[to + 2] = dump[from] ?? 0;
      to += 3;
      from += 4;
    }
  }
  return { width, height, pixels };
}

/** How bright a pixel is, 0 to 255. */
export function brightness({ width, pixels }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 3;
  return ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
}

/** How much bluer than red a pixel is, -255 to 255; zero for every grey. */
export function blueness({ width, pixels }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 3;
  return (pixels[at + 2] ?? 0) - (pixels[at] ?? 0);
}

/** A rectangle of the screen, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A fingerprint of the colours in an area. */
export function fingerprint(picture: Picture, { x, y, width, height }: Area): string {
  const hash = createHash('sha1');
  for (let row = y; row < y + height; row += 1) {
    const from = (row * picture.width + x) * 3;
    hash.update(picture.pixels.subarray(from, from + width * 3));
  }
  return hash.digest('hex');
}

/** Writes a picture as a PNG file. */
export function writePng(file: string, { width, height, pixels }: Picture): void {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per colour, true colour.
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  writeFileSync(
    file,
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
