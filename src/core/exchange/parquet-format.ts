/** What a Parquet file of ours says of itself in its metadata. */
export const metadataKeys = {
  format: 'cuecycle.format',
  version: 'cuecycle.version',
  agentId: 'cuecycle.agent_id',
  exportedAt: 'cuecycle.exported_at',
  from: 'cuecycle.export_from',
  to: 'cuecycle.export_to',
  checksum: 'cuecycle.crc32',
} as const;

const checksumKey = new TextEncoder().encode(metadataKeys.checksum);
/** In the compact Thrift protocol: the next field is text, eight bytes long. */
const textOfEight = [0x18, 0x08];

/**
 * Returns where the eight digits of the checksum stand in a file, or in its end; `null` when there
 * are none. The checksum is that of the file with eight zeros in their place.
 */
export function placeOfChecksum(bytes: Uint8Array): number | null {
  const isAt = (part: ArrayLike<number>, at: number) => {
    for (let index = 0; index < part.length; index += 1) {
      if (bytes[at + index] !== part[index]) return false;
    }
    return true;
  };
  for (let at = bytes.length - checksumKey.length - 10; at >= 0; at -= 1) {
    if (bytes[at] === checksumKey[0] && isAt(checksumKey, at)) {
      const after = at + checksumKey.length;
      return isAt(textOfEight, after) ? after + textOfEight.length : null;
    }
  }
  return null;
}
