/** A message and its translation. */
export type Message = readonly [id: string, said: string];

const magic = 0x950412de;

/** The messages of a compiled catalogue of gettext (.mo), without its head; none of other bytes. */
export function messagesIn(bytes: Uint8Array): Message[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== magic) return [];
  const decoder = new TextDecoder();
  const [count, ids, texts] = [8, 12, 16].map((at) => view.getUint32(at, true));
  const textAt = (table: number, at: number): string => {
    const length = view.getUint32(table + at * 8, true);
    const start = view.getUint32(table + at * 8 + 4, true);
    // Of a message with plural forms, the first.
    return decoder.decode(bytes.subarray(start, start + length)).split('\0')[0] ?? '';
  };
  return Array.from(
    { length: count ?? 0 },
    (_, at): Message => [textAt(ids ?? 0, at), textAt(texts ?? 0, at)],
  ).filter(([id]) => id !== '');
}
