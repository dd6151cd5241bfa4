/**
 * Returns what turns texts into UTF-8 in one buffer, over and over: what it returns holds until it is
 * called again. A file of many MB would else leave as many MB of buffers behind to be cleared away.
 */
export function createEncoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array();
  return (text) => {
    // No character of UTF-16 takes more than three bytes.
    if (buffer.length < 3 * text.length) buffer = new Uint8Array(3 * text.length);
    const { written } = encoder.encodeInto(text, buffer);
    return buffer.subarray(0, written);
  };
}
