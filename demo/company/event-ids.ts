const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';

/** FNV-1a with a final mix, 32 bits: the same key gives the same number on every machine. */
export function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  // Without the mix the low bits depend on the low bits of the letters alone, and ids collide.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** An event id as Google forms them: 26 letters of base32hex. */
export function eventId(key: string): string {
  let id = '';
  for (let index = 0; index < 26; index++) {
    id += BASE32HEX[hash(`${key}#${index}`) % 32];
  }
  return id;
}

/** `_20251202T170000Z`: the suffix of an instance, made of its original start. */
export function instanceSuffix(originalStart: number): string {
  return `_${new Date(originalStart).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The id that Exchange gives an event: base64 that says nothing, with `/`, `+` and `=` in it. */
export function outlookItemId(id: string): string {
  let item = 'AAMkADk3';
  for (let index = 0; index < 110; index++) item += BASE64[hash(`${id}!${index}`) % 64];
  return `${item}AAA=`;
}
