/**
 * How many bytes the character at an offset takes in UTF-8: 1 to 4, or 0 when the byte there belongs to no character.
 * Overlong forms, surrogates and what is cut off at the end count as none.
 */
export function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[offset + 1] ?? 0;
  if (!isContinuation(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isContinuation(bytes[offset + 2] ?? 0)) return 0;
  if (first < 0xf0) {
    const isOverlong = first === 0xe0 && second < 0xa0;
    const isSurrogate = first === 0xed && second > 0x9f;
    return isOverlong || isSurrogate ? 0 : 3;
  }
  if (!isContinuation(bytes[offset + 3] ?? 0)) return 0;
  const isOverlong = first === 0xf0 && second < 0x90;
  const isBeyondUnicode = first === 0xf4 && second > 0x8f;
  return isOverlong || isBeyondUnicode ? 0 : 4;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
